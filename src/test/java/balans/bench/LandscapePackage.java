package balans.bench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A package of a whole country: services in 400 municipalities and 4,000 postcodes, each with a day, a language, a term,
/// a telephone and a place.
final class LandscapePackage {

    static final int MUNICIPALITIES = 400;
    private static final int TERMS = 40;
    private static final List<String> WORDS = List.of("voorlezen", "spreekuur", "peuter", "baby", "taal", "spel", "slapen", "huilen",
            "opvoeden", "cursus", "ouders", "vaders", "moeders", "beweging", "muziek", "logopedie", "zwanger", "thuis", "inloop", "advies");

    private final Random random = new Random(2026);
    private long rows;

    long rows() {
        return rows;
    }

    static String postcode(int place) {
        return Integer.toString(1000 + place % 4000);
    }

    Path written(int services) throws IOException {
        var file = Files.createTempFile("country", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            table(zip, "taxonomies", "id,name,description", 1, i -> id(1, i) + ",Spelers,Spelers");
            table(zip, "taxonomy_terms", "id,code,name,description,taxonomy_id", TERMS,
                    i -> id(2, i) + ",soort-" + i + ",Soort " + i + ",Soort," + id(1, 0));
            table(zip, "organizations", "id,name,description", services / 10, i -> id(3, i) + ",Organisatie " + i + ",Helpt gezinnen");
            table(zip, "services", "id,organization_id,name,description,status,minimum_age,maximum_age,last_modified", services,
                    i -> id(4, i) + "," + id(3, i / 10) + "," + word() + " " + word() + " " + i + "," + word() + " en " + word()
                            + " voor ouders met een " + word() + ",active,0,4,2026-0" + (1 + i % 9) + "-11T10:00:00Z");
            table(zip, "locations", "id,location_type,name,latitude,longitude", services / 2, i -> id(5, i) + ",physical,Huis " + i
                    + String.format(Locale.ROOT, ",%.5f,%.5f", 51 + (i % 4000) / 2000.0 + random.nextDouble() / 50, 4 + (i % 97) / 40.0));
            table(zip, "addresses", "id,location_id,address_1,city,region,state_province,postal_code,country,address_type", services / 2,
                    i -> id(6, i) + "," + id(5, i) + ",Straat " + i + ",Plaats,Gemeente " + i % MUNICIPALITIES + ",Provincie,"
                            + postcode(i) + " AB,NL,physical");
            table(zip, "service_at_location", "id,service_id,location_id", services, i -> id(7, i) + "," + id(4, i) + "," + id(5, i / 2));
            table(zip, "service_areas", "id,service_id,name,extent,extent_type", services / 3, i -> id(8, i) + "," + id(4, i * 3)
                    + (i % 200 == 0 ? ",Nederland,,landelijk" : ",Gemeente " + i % MUNICIPALITIES + ",,gemeente"));
            table(zip, "schedules", "id,service_id,byday,opens_at", services, i -> id(9, i) + "," + id(4, i) + ",\"MO,"
                    + List.of("TU", "WE", "TH", "FR").get(i % 4) + "\",09:00");
            table(zip, "languages", "id,service_id,code", services / 2, i -> id(10, i) + "," + id(4, i * 2) + "," + List.of("nl", "ar", "tr").get(i % 3));
            table(zip, "phones", "id,service_id,number", services, i -> id(11, i) + "," + id(4, i) + ",088" + i);
            table(zip, "attributes", "id,link_id,link_entity,taxonomy_term_id", services,
                    i -> id(12, i) + "," + id(4, i) + ",service," + id(2, i % TERMS));
        }
        return file;
    }

    static String id(int kind, int number) {
        return String.format("%08x-0000-4000-8000-%012x", kind, number);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private void table(ZipOutputStream zip, String name, String header, int count, IntFunction<String> line) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        var out = new PrintWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        out.println(header);
        for (int i = 0; i < count; i++) {
            out.println(line.apply(i));
        }
        out.flush();
        zip.closeEntry();
        rows += count;
    }
}
