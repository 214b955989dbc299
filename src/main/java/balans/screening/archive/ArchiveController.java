package balans.screening.archive;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.screening.programme.Centres;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ArchiveController {

    static final String MEDIA_TYPE = "application/vnd.balans.archive+zip";

    private final Centres centres;
    private final ArchiveWriter archives;
    private final Clock clock;

    ArchiveController(Centres centres, ArchiveWriter archives, Clock clock) {
        this.centres = centres;
        this.archives = archives;
        this.clock = clock;
    }

    /// A plain download: nothing is opened on the way, so it needs no script.
    @GetMapping("/balansmeter/centrum/{centre}/archief.bmz")
    void show(CentreMember by, HttpServletResponse response) throws IOException {
        var centre = centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        var name = "balansmeter-%s-%s.bmz".formatted(centre.slug(), LocalDate.now(clock));
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
        archives.write(centre, response.getOutputStream());
    }
}
