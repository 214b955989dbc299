package balans.directory.calendar;

import balans.action.CalendarEntry;
import balans.action.CalendarFile;
import balans.web.Text;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Entries as an answer that a program for calendars takes.
@Component
class CalendarFiles {

    private final Text texts;

    CalendarFiles(Text texts) {
        this.texts = texts;
    }

    ResponseEntity<byte[]> of(List<CalendarEntry> some) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"kalender.ics\"")
                .cacheControl(CacheControl.noCache())
                .body(CalendarFile.of(texts.of("directory.calendar.name"), some));
    }
}
