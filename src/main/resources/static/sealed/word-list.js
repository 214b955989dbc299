// 2,048 plain Dutch words of four to nine letters, at least two sounds apart from each other. The order is part of the
// format: six of these words stand for a key on paper.
export const WORDS = `
aalbes aandacht aandeel aanhanger aanpak aanplant aanrecht aansteker aantal aanvang aanvraag aanwinst aanzet aardbei
aardbol aardgas aardig abrikoos accordeon accu achtbaan acrobaat acteur actie activist adelaar adem adres advies
afdak afdruk afgifte afkomst afslag afspraak afstand afval afvoer afwas agaat agenda akkoord albatros album alfabet
alinea alkoof almanak alpaca alpino altijd amandel amateur ambacht amber ambitie amfibie amulet analyse ananas
anders andijvie angora animatie anker anoniem anorak ansjovis antenne antiek antwoord apart apotheek appel appelboom
april aquarel aquarium arbeid archief architect arena argument aroma artiest artikel artisjok asfalt asperge
astronaut atelier atlas atletiek atoom atrium attent aubergine audio augustus aula auto autobus autonoom avocado
avond avondeten avondrood avontuur azalea azijn azuur baardmees babbelen baby badhuis badjas badkamer badkuip
badmuts badpak bagage bakfiets bakker bakmeel bakplaat balans balklaag balkon ballet balsem bamboe banaan banjer
bankje barbecue barcode bariton barnsteen barometer basalt basgitaar basilicum basis basket bastion batterij bazaar
bazuin bedrag bedrijf beeld beer begin begonia begrip beheer beige bekend bekwaam belang beloning bereik bergbeek
bergtop bericht beroep beschuit besluit bestuur betaling beton beurs beweging bewijs bewolkt bewoner bezem bezit
bezoek bieslook bietje bijlage bijles biljart binding biograaf biologie bioscoop biscuit bison bitter bladgoud
bladzijde blauw blauwbes blauwdruk bleek bliksem blikveld blinddoek bloeiend bloem bloembol bloemist bloempot
bloesem blokje blond blouse bodem boeg boeket boekweit boemerang bokaal bolero bolhoed bolwerk bonbon bondig bonsai
boodschap boogbrug boom boomgaard borstel bosbes bosduif bospad bosrand bosuil boterham botsauto bouillon boulevard
bouwer bouwkunst bouwplan boven bowling braam brand brasem breedte breien breinaald breuk bries brigade bril
briljant broccoli broche broeder broeikas broekzak broer bronzen brood brouwerij bruggetje bruiloft brunch buffet
buggy buitelen buiten buizerd bundel bungalow burcht bureau buren bushalte busje buurman buurvrouw cabaret cabine
cacao cactus cadeau camera camping canvas caravan carbon cardigan cargo catalogus cavia cello cement centrum charme
chauffeur chemie chocolade cilinder cinema cipres circus cirkel citroen clematis climax clown coach cocon collage
collectie collega column comfort compact compleet compost concept confetti congres conifeer contact contrast
controle corridor coupon coureur courgette couscous croissant cultuur curry cursus cyclus daarna daarom dagboek
dageraad daglicht dakgoot dakkapel dakpan dakraam dakterras damast dame damhert dampkring dankbaar dans dansvloer
dapper dartel dashond december decor deeg deelname deining deken deksel delta design dessert deuntje deur deurbel
deurknop deurmat diadeem dialect dialoog diamant dichter dienblad diepgang dierbaar digitaal dikte diner diploma
directie dirigent disco distel district divan docent document doel doelman doelpunt dokter dolfijn dollar domein
domino donker doolhof doorgang doorkijk doos dorp dorpshuis dossier douane douche draagbaar draaitol draak drager
drama dreef drempel dressoir driehoek drieling drietal drijfhout droog droogrek droogte druif drukknop drummer
drumstel druppel dubbel duet duikboot duiker duim duivin duizelig dukaat durf duurzaam dweil dynamo ebbenhout echo
echtheid ecologie edelhert eend eenhoorn eentonig eenvoud eerbied eerlijk eerste eetbaar eetkamer eetlepel eetlust
eigen eigenaar eiland ekster elastiek elegant elektra elektron element elfje elleboog email emmer emotie energie
enquete ensemble envelop episode erfgoed erker ernst ervaring erwt espresso essay essentie estafette etalage euro
evenement evenwicht excursie expo expres fabriek fakkel familie fanfare fantasie fauna favoriet fazant februari
festival ficus fiets fietsbel fietser fietspad fietstas figuur fijn filiaal filmster filosoof filter finale finish
fjord flacon flakkert flamingo flat fles flexibel flink flipper flits flora fluitist fluweel folklore fondant
fontein formaat formule forum fosfor foto fototas foyer fraai framboos frambozen frank fregat frequent fresco
frietje fris frituur fruit fruitmand fuchsia fuik functie fysica gaatje gaffel gala galant galerij galjoen galop
gamelan gang garage garderobe garnaal gasfles gastrol gastvrij gazelle gazon gebaar gebergte gebied gebouw gebruik
gedicht geduld geel geelgors geest gegeven geheim geheugen gehoor gehucht gekko gekleurd geliefd gelijk geluid geluk
gelukkig gemak gember gemeente genoeg geologie geranium gereed geschenk gesprek getrouw getuige gewoonte gezellig
gezin gezond gids gier gieter gieterij gilde ginkgo giraffe gitaar glans glanzend glaspot glasvezel glazuur gletsjer
glijbaan glimlach glimworm glinster gloeilamp glorie gnoom goedheid goedkoop golf golfbaan golfslag golvend gondel
gootsteen gordijn goudhaan goudmijn goudvis graanveld gracht grafiek graniet gras gratis gravin greep grenzen
greppel grijs grillig groenling groente grondwet grutto gulden gulheid gymles gymnast gymzaal haaknaald haarband
haarlint haarspeld hagedis hagel hagelslag haiku halfrond halfuur halsband halsdoek halte hamer hamster handbal
handdoek handpalm handrem handtas handwerk handzaam handzeep hangmat hangslot hapje harder hardloper haring
harlekijn harmonie harnas harp harpoen hartig haven havenstad havermout havik hazelaar hectare heden heelal hefboom
heideveld hekje hekwerk helder helft hemd hemel hendel hengelaar herberg herbouw herenhuis herfst herkomst hermelijn
herstel hertog heuvel hindernis hinkelen historie hobbel hobby hockey hoektand hoepel hoeve honderd honger honkbal
hoofd hoogland hoogte hooiberg hoop hoorbaar hoorn hoorspel hopelijk horizon horloge hostel houtskool houvast
huifkar huisarts huisdier huiskamer huiswerk huiver hulst humor humorist humus hunebed huppelen huwelijk hyacint
hybride hymne iedereen ijsbaan ijsberg ijsblokje ijskast ijskoud ijslolly ijsmuts ijspegel ijstaart ijstijd ijsvogel
individu indruk ingang ingeving inhoud inktpot inktvis insect interieur internet interview invoer inwoner inzicht
ivoor jaarboek jaargang jaartal jager jaguar jampot januari japon jarig jasmijn jaszak jeep jeugd jodium joggen jojo
jong journaal jubileum juffrouw juli jungle jurk jute juweel juwelier kaars kaasboer kabouter kajak kajuit kakatoe
kalebas kalender kalkoen kameel kameleon kamille kamp kamperen kampioen kampvuur kanaal kanarie kano kansel kantine
kantoor kapitein kapstok karaf karakter karate karmijn karnemelk karper karwei kasjmier kassa kastanje katoen
kauwgom kegelbaan kenner keramiek kerkuil kermis kerrie kerstboom ketel ketelhuis ketting keuken keurig keurmerk
keuze kiekje kievit kiezel kiezelpad kijkdoos kijker kilometer kimono kind kiosk kipfilet kiwi klaar klant klapraam
klaproos klapstoel klarinet klassiek klaver kleding kleur kleurrijk kleuter klimaat klimmen klimop klimplant klimrek
klimtouw klip klok klokhuis klomp knapzak knie knipoog knipsel knobbel knoflook knollen knoop knotwilg knuffel koala
koekenpan koekoek koelbox koelkast koeltas koelte koerier koets koffie koffiebar koffiepot kolibrie kolom kolonie
komedie komeet komiek komma kompas konijn koning koningin kooi kookboek kookpunt koolmees koolrabi koopje koopman
koraal kordaat korenaar korenveld korf korfbal korting kosmos kostbaar kostuum kotelet kotter koud kouder kraan
krabbel krakeling krater kreeft krekel kring kristal kroes krokant kroket krokodil kruimel kruin kruisbes kruiwagen
krul krultang kubus kudde kuil kunst kustlijn kwark kwartel kwartier kweepeer kwekerij kwispel laag laatste labyrint
ladder lagune lama lammetje lampion landbouw landgoed landhuis landkaart landschap landtong landweg langzaam
lantaarn lapjeskat laptop larix laurier lavendel lawaai lawine ledikant leerling leerzaam leesbril leeszaal leeuw
legende legpuzzel leisteen lelie lengte lenig lens lepel lepelaar leraar lesboek letter leuning leven levendig
lezing libel lichaam licht lief liefde lieveling lijm limerick limoen limonade linde liniaal linker linnen lintje
lisdodde lobelia loden loempia loep logboek logeren logica logo loket lolly loods loon loopbrug looppad lotus
luchtbed lucifer luidklok luit lupine maan maanzaad maart macaroni madelief magazijn magie magisch magneet magnetron
magnolia mahonie mais maisveld majesteit majoraan makelaar makreel mammoet manchet mandoline manege mannequin mantel
marathon marge marine marionet markies markthal marmer marmot mascotte masker massief matglas matras mausoleum
maximaal maximum mazurka medaille mede medicijn meerkoet meerpaal meesje meetlat meetlint melk melkboer melkfles
melkkan melkweg melodie meloen mensen menu menukaart merel metaal meteen metro meubel middag middel milieu miljoen
mineraal minister minuut mirakel mist mobiel modehuis moeder moeras moerbei moestuin mokka molecuul molen molenaar
moment monarch mond monitor montage monument morgen mosgroen mossel mosterd motief motor motregen mousse mouw muesli
muilezel muisjes muismat multomap muntstuk museum musical musicus muskaat muskiet muts muurkast muurverf muziek
mysterie naaidoos naaister naald naam naamdag nachtuil nagerecht najaar narcis natuur navigator nazomer nectar
netjes netwerk neus nevel niemand nieuw nieuwjaar nijlpaard niveau noedels nomade noordpool notaris noten notenbalk
notenboom nougat november nuchter nuttig oase obelisk oceaan ochtend octaaf octopus oefening oester oever offerte
ogenblik oktober oleander olie oliebol olielamp olieverf olifant olijf olijfboom omelet omgeving omhoog omloop omweg
onbekend onderdak onderweg onderzoek ontbijt ontdekker ontwerp onweer oogappel oogarts ooglid oogst ooievaar oorbel
oorkonde oosten oostkust opaal opbouw open openbaar openheid opera opgewekt opruimen optelsom optiek optimist
optocht oranje oregano organist orkest ornament ouderdom ouders overbuur overdag overgang overhemd overjas overkant
overstap paasbloem paashaas padvinder pagaai pagina pakhuis pakje paleis palmboom palmtak pamflet paneel panfluit
panorama panter pantomime papaja papegaai papier papil paprika papyrus parachute parade paradijs parallel paraplu
parasol parcours parelmoer parfum park parkbank parket parterre partij partner pasfoto passage passagier passer
passie pastel patat patio patrijs patroon paviljoen pedagoog peddel pelgrim pelikaan pendule pennenbak penseel
pensioen peper peperbus peperkoek pepermunt pepernoot percussie perfect pergola periode perron perzik petunia
pianist piano pianoles piccolo picknick pienter pijl pijler pijnboom pilaar piloot pincet pinda pindakaas pingpong
pioen pioenroos pionier piraat piramide pistache pitrus pittig pizza plafond plakband plakboek plakker planeet plank
plankton plantsoen plastic plateau platform platina plavuis plein pleister plensbui plezier ploeg plooirok pluizig
pochet poema poetsdoek poezie polsstok pompoen poncho ponton pony poolhond poolvos poosje popcorn populair populier
porselein portaal portie portret post postbode postduif poster postkaart postzegel potgrond potlood potplant praatje
praktijk praline prauw preek premie present pretpark prieel prikbord primeur primula principe prins prinses printer
prisma product proef professor profiel project propeller proza pruim publiek pudding puin punt puntdak puntmuts
purper puzzel pyjama python quiche quinoa quiz raad raamwerk radar raderboot radiator radijs radio raket rallye
ramenas ranken ranonkel rapport rapsodie raster rattan ravijn ravioli reactie realist rebus recept receptie recital
record rederij reebok reeks regenboog regenjas regenton regenworm regisseur register reiger reisgids reislust
reistas reizen rekenaar rekenen rekening rekenles renpaard reptiel reseda reservaat respect retour revue richel
richting ridder riet rijbaan rijbewijs rijk rijkdom rijksweg rijst rijstveld rijtuig rijwiel ringmus risotto ritme
ritmisch ritselen ritueel rivier rivierbed robot robuust roedel roeiboot roeispaan roeper rollade roller rolluik
rolstoel roman romance rondgang rondreis rondvaart roodborst roomijs roomkaas roset rotonde rotsblok rotskust
rotstuin route royaal rozijn rubber rubriek rucola rugzak ruiken ruimte ruiter rumba rups rust rustbank rustiek
rustpunt saffier saffraan sage salade salon salto samba samen sandaal sardine satelliet satijn saus saxofoon scala
schaap schaduw schakel schelp schema schemer scherm schets schilder schipper schoen scholier schoof schort schotel
schouder schrift schrijver schroef schuit schuur score seconde sector seizoen selderij seminar sensatie september
sequoia serieus servet servies sesam sfeer sieraad sierlijk signaal sikkel simpel siroop sjaal sjalot sketch
skipiste slagroom slalom slang slaolie sleep sleutel slim sloot sluier slurf smaak smaakvol smaragd smederij smid
snaar snavel sneeuw sneeuwbal sneeuwpop snel snelheid snoep snorkel snuit soja solide solo sonate sonnet sorbet
souffle souvenir spaarpot spade spatel specerij specht speeksel spelen speling sperwer spiegel spies spijker spin
spinazie spiraal splinter spons spontaan spook sport sportief spraak spreeuw springen sprint sproeier sprong
sprookje spruit staart stadhuis stadion stadsmuur stam stampot stapel statig steeg steenbok stelt stempel stengel
sterk steun stevig stift stijf stijgen stil stilte stoer stokpaard stola stoomboot stop stopwatch storm straal
straks strand strateeg streep streng stroming stroom struik student studie stuifmeel sturen stuur subtiel suite
sukade surfplank symbool symfonie synoniem systeem taak tabel tablet tafereel tamelijk tandarts tandem tango tapijt
tarwe tastbaar taxi team techniek teddybeer tekst telefoon telescoop teller tempo tennis tenor terrarium terras
teugel tevreden textiel theater theepot thema theorie thermos thuis ticket tiende tiental tijd tijdens tijdlijn
tijdperk timmerman titel toast tocht toekomst toestel tolhuis tomaat toonbank toorts topaas topfit topprijs toren
traag traditie trappist trein trekker trekvogel trend treurwilg triangel tribune trilling trio triomf troffel
trompet tropen trots trui tuba tuinbank tuinbroek tuinder tulband tulp tunnel turbine turkoois turnen tussen tweede
tweeling twijg typisch uitgang uitgave uithoek uitkijk uitroep uitstap uitvinder uitvoer uitweg uitzicht uniek
uniform utopie vaarwel vaas vaatdoek vacht vakantie vakbond vakman vallei vandaag vangnet vanille varen variatie
veerboot veertien vegen veilig veldbed veldmuis veldsla venkel venster ventiel veranda verband verbeter verder
verdrag verfkwast vergiet verhaal verloop verslag verstand vertaler vertrek vervoer verzoek vesting veulen vezel
viaduct vierkant vijver vilt vinger violier viool viscose visite visser vitamine vitrage vlakte vleermuis vleugel
vlieg vlieger vliegtuig vliegveld vlijtig vlinder vloer vlucht voedsel voertuig voet voetbal voetpad voetstap vogel
vogelhuis volgend volgorde volkstuin volledig volleybal volmaakt volume vonk voordeel voorjaar voornaam voorop
voortuin voorwoord voorzet voorzorg vrede vreugde vriend vriezer vrijdag vrijheid vroeg vrolijk vulkaan vulpen vuur
vuurtoren waakzaam waarde waarheid wagon walnoot wals walvis wandeling warboel warm warmte wasbeer wasgoed waslijn
wasmand wastafel waterval watten wazig website weefsel weelde weerbaar weerhaan wegwijzer weinig wekker weldra
welkom welzijn wentelen wereld werf werkbank werkplek werktuig wiebel wijngaard wijs wijsheid wijzer windmolen
windroos windstil wing winkel winkelier winter wipneus wipwap wissel witlof woensdag wolk wollig woonboot woonkamer
woord wortel zaagsel zakdoek zaklamp zakmes zalm zand zandbak zanger zaterdag zebra zebrapad zeegras zeehond zeeman
zeemeeuw zeepbel zegel zeilboot zelden zestien zigzag zijde zijkant zilver zingen zintuig zitje zoek zoeker zomaar
zomerjurk zondag zonder zonlicht zonnebril zonnig zorg zuidkust zuivel zuring zwaan zwaluw zweef zwembad zwemmer
zwemvest zwoel
`.trim().split(/\s+/);
