package balans.monitor.paper;

import balans.kernel.Refusal;
import balans.monitor.SessionId;
import balans.monitor.paper.ShrinkPhoto.Outcome.Refused;
import balans.monitor.paper.ShrinkPhoto.Outcome.Shrunk;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/// What happens with a photo is the same for who leads the team and who leads the session.
@Component
class PhotoAnswers {

    private final Photos photos;

    PhotoAnswers(Photos photos) {
        this.photos = photos;
    }

    ModelAndView page(SessionId session, String path, String back, String complaint, HttpStatus status) {
        var page = new PhotoPage(path, back, photos.goneOn(session).orElse(""), complaint,
                (int) Photos.KEPT_FOR.toDays());
        return new ModelAndView("monitor/paper/photo", Map.of("page", page), status);
    }

    ModelAndView keep(SessionId session, String path, String back, HttpServletRequest request) {
        byte[] file;
        try {
            file = file(request);
        } catch (MaxUploadSizeExceededException tooLarge) {
            return page(session, path, back, "too-large", HttpStatus.CONTENT_TOO_LARGE);
        } catch (MultipartException | IOException brokenOff) {
            return page(session, path, back, "not_a_photo", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (ShrinkPhoto.shrink(file)) {
            case Shrunk(var jpeg) -> {
                photos.keep(session, jpeg);
                yield new ModelAndView("redirect:" + path);
            }
            case Refused(var why) -> page(session, path, back, why.name().toLowerCase(Locale.ROOT),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static byte[] file(HttpServletRequest request) throws IOException {
        var file = request instanceof MultipartHttpServletRequest parts ? parts.getFile("foto") : null;
        return file == null ? new byte[0] : file.getBytes();
    }

    ResponseEntity<byte[]> image(SessionId session) {
        var jpeg = photos.find(session).orElseThrow(() -> Refusal.notFound("photo"));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.noStore()).body(jpeg);
    }

    ModelAndView remove(SessionId session, String path) {
        photos.remove(session);
        return new ModelAndView("redirect:" + path);
    }
}
