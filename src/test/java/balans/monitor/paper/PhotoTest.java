package balans.monitor.paper;

import static org.assertj.core.api.Assertions.assertThat;

import balans.monitor.TeamWithHistory;
import balans.monitor.TeamWithHistory.Held;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// R003-20: a photo of the board keeps its picture and nothing else.
@ParameterizedClass
@EnumSource(Databases.class)
class PhotoTest {

    private final RunningBalans balans;
    private final TeamWithHistory team;
    private final Held session;

    PhotoTest(Databases database) {
        balans = RunningBalans.on(database);
        team = new TeamWithHistory(balans);
        session = team.session("2026-09-16", 6);
    }

    @Test
    void placeTimeAndDeviceAreGoneAndThePictureIsUpright() throws Exception {
        var camera = CameraPhoto.lyingOnItsSide();
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(camera));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation()).as("the test's own photo").isNotNull();
        assertThat(new String(camera, StandardCharsets.ISO_8859_1)).contains("Camera van Els").contains("Exif");

        assertThat(send(team.leader, camera).statusCode()).isEqualTo(302);
        var kept = team.file(team.path(session, "/foto/beeld"));
        var names = new ArrayList<String>();
        ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept)).getDirectories()
                .forEach(directory -> names.add(directory.getName()));
        assertThat(names).isSubsetOf("JPEG", "JFIF", "Huffman", "File Type");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Camera van Els").doesNotContain("Exif")
                .doesNotContain("GPS");
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isLessThan(image.getHeight());
        assertThat(new Color(image.getRGB(image.getWidth() / 2, 10)).getRed()).as("red was on the left").isGreaterThan(180);
    }

    @Test
    void theDayItGoesIsShownAndNobodyElseSeesIt() throws IOException {
        send(team.leader, picture("png", 400, 300));
        assertThat(team.leader.get(team.path(session, "/foto")).body()).contains("De foto verdwijnt vanzelf op");
        assertThat(team.leader.get(team.path(session, "")).body()).contains("De foto verdwijnt vanzelf op");
        var stranger = new Visitor(balans.url());
        var otherLeader = new TeamWithHistory(balans);
        for (var below : new String[] {"/foto", "/foto/beeld"}) {
            assertThat(stranger.get(team.path(session, below)).statusCode()).isEqualTo(404);
            assertThat(otherLeader.leader.get(otherLeader.path(session, below)).statusCode()).isEqualTo(404);
        }
        assertThat(send(stranger, picture("png", 40, 30)).statusCode()).isEqualTo(404);
        team.leader.postForm(team.path(session, "/foto/weg"), Map.of());
        assertThat(team.leader.get(team.path(session, "/foto/beeld")).statusCode()).isEqualTo(404);
    }

    @Test
    void afterNinetyDaysItIsGoneAtOnceAndThenForGood() {
        var photos = new PhotoStore(team.db);
        var later = Clock.offset(Clock.systemUTC(), Photos.KEPT_FOR.plusMinutes(1));
        var justBefore = Clock.offset(Clock.systemUTC(), Photos.KEPT_FOR.minus(Duration.ofHours(1)));
        var id = new balans.monitor.SessionId(session.id());
        new Photos(photos, Clock.systemUTC()).keep(id, new byte[] {1, 2, 3});
        assertThat(new Photos(photos, justBefore).find(id)).isPresent();
        assertThat(new Photos(photos, later).find(id)).isEmpty();
        new Photos(photos, justBefore).run();
        assertThat(rows()).isEqualTo(1);
        new Photos(photos, later).run();
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsNoPhotoIsRefusedInWordsAndTheOldOneStays() throws IOException {
        send(team.leader, picture("jpeg", 300, 200));
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(send(team.leader, heic).body()).contains("Dit is een HEIC-foto");
        assertThat(send(team.leader, "<svg onload=alert(1)>".repeat(9).getBytes(StandardCharsets.UTF_8)).body())
                .contains("geen foto die we kunnen lezen");
        assertThat(send(team.leader, new byte[0]).body()).contains("Kies eerst een foto.");
        var broken = picture("jpeg", 300, 200);
        java.util.Arrays.fill(broken, 20, broken.length, (byte) 7);
        assertThat(send(team.leader, broken).statusCode()).isEqualTo(422);
        assertThat(send(team.leader, CameraPhoto.claiming(30_000, 30_000)).body()).contains("te veel beeldpunten");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aFileThatIsTooLargeGetsAPageAndNotABrokenLine() throws IOException {
        var large = new byte[13 * 1024 * 1024];
        var answer = send(team.leader, large);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("groter dan 12 MB");
    }

    @Test
    void aLargePhotoAndAWebpAreMadeSmaller() throws IOException {
        assertThat(send(team.leader, picture("jpeg", 6000, 4000)).statusCode()).isEqualTo(302);
        var kept = ImageIO.read(new ByteArrayInputStream(team.file(team.path(session, "/foto/beeld"))));
        assertThat(kept.getWidth()).isEqualTo(ShrinkPhoto.LONGEST_SIDE);
        assertThat(send(team.leader, CameraPhoto.webp()).statusCode()).isEqualTo(302);
        var webp = ImageIO.read(new ByteArrayInputStream(team.file(team.path(session, "/foto/beeld"))));
        assertThat(new Color(webp.getRGB(webp.getWidth() / 2, webp.getHeight() / 2)).getRed()).isGreaterThan(180);
    }

    @Test
    void whoLeadsTheSessionKeepsOneWhileItGoesOnAndAParticipantDoesNot() throws IOException {
        var started = team.leader.postForm(team.path("/sessie"), Map.of("keuze", "zelf", "statement", "stelling-07"));
        var lead = started.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(team.leader.get(lead).body()).contains("Foto van het bord");
        assertThat(send(team.leader, lead + "/foto", picture("png", 400, 300)).statusCode()).isEqualTo(302);
        assertThat(team.leader.get(lead + "/foto").body()).contains("De foto verdwijnt vanzelf op");
        var phone = new Visitor(balans.url());
        phone.get(lead.replace("/leiden", ""));
        phone.postForm(lead.replace("/leiden", "/deelname"), Map.of());
        assertThat(phone.get(lead + "/foto/beeld").statusCode()).isEqualTo(409);
        assertThat(new Visitor(balans.url()).get(lead + "/foto/beeld").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(Visitor who, byte[] file) {
        return send(who, team.path(session, "/foto"), file);
    }

    private static HttpResponse<String> send(Visitor who, String path, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--grens\r\nContent-Disposition: form-data; name=\"foto\"; filename=\"IMG_1.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return who.send(who.request(path).header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private int rows() {
        return team.db.sql("SELECT count(*) FROM monitor_photo WHERE session = :id").param("id", session.id())
                .query(Integer.class).single();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
