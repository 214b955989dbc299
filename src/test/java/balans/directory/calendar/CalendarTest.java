package balans.directory.calendar;

import static balans.directory.Newsroom.idIn;
import static balans.directory.Newsroom.unlike;
import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.entry.EntryStore;
import balans.identity.EditorTask;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R000-18, RX-8: the shared calendar")
class CalendarTest {

    private final RunningBalans balans;
    private final Newsroom newsroom;
    private final Visitor administrator;
    private final Visitor anybody;

    CalendarTest(Databases database) {
        balans = TestRegisters.on(database);
        newsroom = new Newsroom(balans);
        administrator = newsroom.administrator();
        anybody = new Visitor(balans.url());
    }

    @Test
    void theCampaignsOfTheSheetsAreInIt() {
        assertThat(anybody.get("/kalender?maand=2027-10").body())
                .contains("maandag 4 oktober tot en met zondag 10 oktober 2027", "Week van de opvoeding");
        assertThat(anybody.get("/kalender?maand=2027-09").body()).doesNotContain("zondag 10 oktober");
        var whole = anybody.get("/kalender").body();
        assertThat(whole).contains("Elk jaar, de dag volgt nog", "MediaUkkieDagen", "Week van de Mediawijsheid");
        var week = event(anybody.get("/kalender.ics"), "event-week-van-de-opvoeding@balans");
        var day = week.getRecurrenceRule().getValue().getByDay().getFirst();
        assertThat(day.getNum()).isEqualTo(1);
        assertThat(day.getDay()).isEqualTo(biweekly.util.DayOfWeek.MONDAY);
        assertThat(week.getDateStart().getValue().getRawComponents().toString(false, false)).isEqualTo("20261005");
        assertThat(week.getDateEnd().getValue().getRawComponents().toString(false, false)).isEqualTo("20261012");
    }

    @Test
    void anEveningIsReadBackByTwoProgramsAtItsMoment() throws IOException, ParserException {
        var name = unlike();
        var id = published(name, Map.of("startDay", "2027-01-14", "startTime", "19:30", "endTime", "21:00",
                "zone", "Europe/Amsterdam", "place", "De Bieb; zaal 2", "repeat", "maandelijks-weekdag",
                "repeatUntil", "2027-06-30", "except", "2027-02-11", "sectors", "sector.bibliotheek"));
        var file = anybody.get("/kalender/" + id + ".ics");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        var event = event(file, "event-" + id + "@balans");
        assertThat(event.getDateStart().getValue().toInstant()).hasToString("2027-01-14T18:30:00Z");
        assertThat(event.getDateEnd().getValue().toInstant()).hasToString("2027-01-14T20:00:00Z");
        assertThat(event.getLocation().getValue()).isEqualTo("De Bieb; zaal 2");
        assertThat(event.getUrl().getValue()).endsWith("/kalender/" + id);
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getLastModified().getValue()).isNotNull();
        assertThat(dates(event.getDateIterator(java.util.TimeZone.getTimeZone("Europe/Amsterdam")))).containsExactly("2027-01-14T18:30:00Z", "2027-03-11T18:30:00Z",
                "2027-04-08T17:30:00Z", "2027-05-13T17:30:00Z", "2027-06-10T17:30:00Z");
        var again = new CalendarBuilder().build(new StringReader(file.body()));
        assertThat(again.validate().hasErrors()).isFalse();
        assertThat(file.body().lines()).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        assertThat(anybody.get("/kalender?maand=2027-03").body())
                .contains(name, "donderdag 11 maart 2027, 19.30 - 21.00 uur");
        assertThat(anybody.get("/kalender?maand=2027-02").body()).doesNotContain(name);
    }

    @Test
    @DisplayName("R000-18: two campaigns that overlap stand side by side on each day they share, also over the turn of a year")
    void overlappingCampaignsAreBothInTheMonth() {
        var winter = unlike();
        var week = unlike();
        published(winter, Map.of("eventKind", "soort-activiteit.campagne", "startDay", "2028-12-28", "endDay", "2029-01-09", "repeat", "jaarlijks"));
        published(week, Map.of("eventKind", "soort-activiteit.campagne", "startDay", "2029-01-04", "endDay", "2029-01-10", "sectors", "sector.bibliotheek"));
        assertThat(daysOf("2029-01", winter)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(daysOf("2029-01", week)).containsExactly("4", "5", "6", "7", "8", "9", "10");
        assertThat(daysOf("2028-12", winter)).containsExactly("28", "29", "30", "31");
        assertThat(daysOf("2030-01", winter)).as("a year later").contains("1", "9").doesNotContain("10");
        assertThat(daysOf("2030-01", week)).isEmpty();
        assertThat(daysOf("2029-01&sector=sector.bibliotheek", week)).hasSize(7);
        assertThat(daysOf("2029-01&sector=sector.bibliotheek", winter)).as("the filter narrows the picture too").isEmpty();
        assertThat(anybody.get("/kalender?maand=2029-01").body())
                .contains("donderdag 28 december 2028 tot en met dinsdag 9 januari 2029", "donderdag 4 januari tot en met woensdag 10 januari 2029");
    }

    /// The days of the month in whose box of the picture this title stands.
    private List<String> daysOf(String month, String title) {
        var body = anybody.get("/kalender?maand=" + month).body();
        var picture = body.substring(body.indexOf("<table class=\"month\">"), body.indexOf("</table>"));
        return Pattern.compile("<td(.*?)</td>", Pattern.DOTALL).matcher(picture).results().map(box -> box.group(1))
                .filter(box -> !box.contains("class=\"other") && box.contains(title))
                .map(box -> box.replaceFirst("(?s).*?class=\"day\">(\\d+).*", "$1")).toList();
    }

    @Test
    void aChangeIsTheSameEventWithAHigherNumber() {
        var name = unlike();
        var fields = fields(name, Map.of("startDay", "2027-05-03"));
        var id = idIn(administrator.postForm("/redactie/kalender", fields));
        fields.put("version", "1");
        fields.put("cancelled", "ja");
        assertThat(administrator.postForm("/redactie/kalender/" + id, fields).statusCode()).isEqualTo(302);
        var event = event(anybody.get("/kalender.ics?q=" + name.replace(" ", "+")), "event-" + id + "@balans");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(anybody.get("/kalender/" + id).body()).contains("gaat niet door");
    }

    @Test
    void theFeedAndTheFilesFollowTheFilters() {
        var name = unlike();
        published(name + " een", Map.of("startDay", "2027-04-01", "sectors", "sector.bibliotheek", "regions", "regio.utrecht"));
        published(name + " twee", Map.of("startDay", "2027-04-02", "sectors", "sector.kinderopvang"));
        var q = "q=" + name.replace(" ", "+");
        assertThat(titles(q)).containsExactlyInAnyOrder(name + " een", name + " twee");
        assertThat(titles(q + "&sector=sector.bibliotheek")).containsExactly(name + " een");
        assertThat(titles(q + "&regio=regio.zeeland")).as("without a region it is for everywhere").containsExactly(name + " twee");
        assertThat(titles(q + "&maand=2027-05")).isEmpty();
        assertThat(titles(q + "&soort=soort-activiteit.campagne")).isEmpty();
        assertThat(anybody.get("/kalender.csv?" + q + "&sector=sector.kinderopvang").body())
                .contains(name + " twee").doesNotContain(name + " een");
        assertThat(anybody.get("/kalender?" + q + "&sector=sector.kinderopvang").body())
                .contains("/kalender.ics?q=").contains("webcal://").doesNotContain(name + " een");
        assertThat(anybody.get("/kalender.json?" + q).body()).contains("\"startDay\":\"2027-04-01\"");
    }

    @Test
    void anOrganisationKeepsItsOwnEventsAndOthersPropose() {
        var organisation = newsroom.published(Newsroom.organisation(unlike()));
        var editor = newsroom.editor(new EditorTask(EditorTask.Kind.ORGANISATION, organisation));
        var own = unlike();
        var id = idIn(editor.postForm("/redactie/kalender", fields(own, Map.of("startDay", "2027-03-03", "publisher", organisation))));
        assertThat(anybody.get("/kalender/" + id).body()).contains(own);
        assertThat(anybody.get("/organisaties/" + organisation).body()).contains("In de kalender", own);
        var others = unlike();
        assertThat(editor.postForm("/redactie/kalender", fields(others, Map.of("startDay", "2027-03-04"))).statusCode()).isEqualTo(302);
        assertThat(titles("q=" + others.replace(" ", "+"))).isEmpty();
        assertThat(administrator.get("/redactie").body()).contains(others);
    }

    @Test
    void whatMakesNoSenseIsExplainedAndKept() {
        assertRefused(Map.of(), "Vul dit in");
        assertRefused(Map.of("startDay", "5 oktober"), "Vul een dag in");
        assertRefused(Map.of("startDay", "2027-03-04", "endDay", "2027-03-01"), "Dit ligt voor het begin");
        assertRefused(Map.of("startDay", "2027-03-04", "startTime", "20:00", "endTime", "19:00"), "Dit ligt voor het begin");
        assertRefused(Map.of("startDay", "2027-03-04", "endTime", "19:00"), "Vul dit in");
        assertRefused(Map.of("startDay", "2027-03-04", "repeat", "volgens-regel", "rule", "FREQ=SECONDLY"), "herhaling kennen we niet");
        assertRefused(Map.of("startDay", "2027-03-04", "endDay", "2029-03-04"), "langer dan een jaar");
        assertThat(anybody.get("/kalender?maand=onzin&sector=%3Cscript%3E").statusCode()).isEqualTo(200);
        assertThat(anybody.get("/kalender/bestaat-niet").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("an ICS of another program, with a zone that only that file knows, and our own file again")
    void aCalendarOfAnotherProgramIsTakenIn() throws IOException {
        var name = unlike();
        var uid = unlike().replace(" ", "") + "@elders.example";
        var file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Elders//NL
                BEGIN:VTIMEZONE
                TZID:W. Europe Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:%2$s
                DTSTAMP:20270101T000000Z
                SUMMARY:%1$s een
                DESCRIPTION:Met <script>alert(1)</script>
                LOCATION:De Linde
                DTSTART;TZID=W. Europe Standard Time:20270701T200000
                DTEND;TZID=W. Europe Standard Time:20270701T213000
                RRULE:FREQ=WEEKLY;COUNT=3
                END:VEVENT
                BEGIN:VEVENT
                UID:2-%2$s
                DTSTAMP:20270101T000000Z
                SUMMARY:%1$s twee
                DTSTART:20270701T180000Z
                DURATION:PT1H
                END:VEVENT
                BEGIN:VEVENT
                UID:3-%2$s
                DTSTAMP:20270101T000000Z
                SUMMARY:%1$s drie
                DTSTART;VALUE=DATE:20270703
                DTEND;VALUE=DATE:20270705
                END:VEVENT
                END:VCALENDAR
                """.formatted(name, uid).replace("\n", "\r\n");
        assertThat(taken(file)).contains("Ingelezen: 3 nieuw, 0 veranderd, 0 zoals ze waren");
        assertThat(taken(file)).contains("Ingelezen: 0 nieuw, 0 veranderd, 3 zoals ze waren");
        var page = anybody.get("/kalender?maand=2027-07&q=" + name.replace(" ", "+")).body();
        assertThat(page).contains("donderdag 1 juli 2027, 20.00 - 21.30 uur", "donderdag 15 juli 2027, 20.00 - 21.30 uur",
                "donderdag 1 juli 2027, 20.00 - 21.00 uur", "zaterdag 3 juli tot en met zondag 4 juli 2027");
        var ours = anybody.get("/kalender.ics?q=" + name.replace(" ", "+"));
        assertThat(event(ours, uid).getSummary().getValue()).isEqualTo(name + " een");
        assertThat(taken(ours.body())).contains("Ingelezen: 0 nieuw, 0 veranderd, 3 zoals ze waren");
        assertThat(taken(file.replace(name + " twee", name + " vier"))).contains("0 nieuw, 1 veranderd, 2 zoals");
        assertThat(taken("BEGIN:VCALENDAR\r\nkapot")).contains("Dit is geen tabel");
        assertThat(taken("\u0089PNG\r\n\u001a\n")).contains("Dit is geen tabel");
        assertThat(taken(file.replace("FREQ=WEEKLY;COUNT=3", "FREQ=SECONDLY"))).contains("Er is niets ingelezen", "herhaling");
    }

    private String taken(String file) throws IOException {
        var boundary = "grens";
        var body = "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ics\"\r\nContent-Type: text/calendar\r\n\r\n%2$s\r\n--%1$s--\r\n"
                .formatted(boundary, file);
        return administrator.send(administrator.request("/redactie/kalender/invoer")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(BodyPublishers.ofString(body))).body();
    }

    private void assertRefused(Map<String, String> more, String words) {
        var name = unlike();
        var answer = administrator.postForm("/redactie/kalender", fields(name, more));
        assertThat(answer.statusCode()).as(more.toString()).isEqualTo(422);
        assertThat(answer.body()).contains(words, name);
    }

    private String published(String name, Map<String, String> more) {
        var id = idIn(administrator.postForm("/redactie/kalender", fields(name, more)));
        assertThat(balans.part(EntryStore.class).find(EntryId.event(id))).isPresent();
        return id;
    }

    private static Map<String, String> fields(String name, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("title", name, "eventKind", "soort-activiteit.bijeenkomst"));
        fields.putAll(more);
        return fields;
    }

    private List<String> titles(String query) {
        return read(anybody.get("/kalender.ics?" + query)).getEvents().stream().map(e -> e.getSummary().getValue()).toList();
    }

    private static List<String> dates(java.util.Iterator<java.util.Date> all) {
        var dates = new java.util.ArrayList<String>();
        all.forEachRemaining(date -> dates.add(date.toInstant().toString()));
        return dates;
    }

    private static VEvent event(HttpResponse<String> file, String uid) {
        return read(file).getEvents().stream().filter(e -> e.getUid().getValue().equals(uid)).findFirst().orElseThrow();
    }

    private static ICalendar read(HttpResponse<String> file) {
        assertThat(file.statusCode()).isEqualTo(200);
        var calendar = Biweekly.parse(file.body()).first();
        if (!calendar.getEvents().isEmpty()) {
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        }
        return calendar;
    }
}
