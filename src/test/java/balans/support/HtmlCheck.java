package balans.support;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The Nu HTML checker in this process: errors only.
final class HtmlCheck {

    /// What the checker of 2020 does not know yet and the living standard allows.
    private static final List<Pattern> NEWER_THAN_THE_CHECKER = List.of(
            Pattern.compile("Attribute .(popover|popovertarget|popovertargetaction|inert|closedby|blocking|fetchpriority)"
                    + ". not allowed"),
            Pattern.compile("Element .(search|hgroup). not allowed"));

    private static final SimpleDocumentValidator CHECKER = new SimpleDocumentValidator(true);
    private static boolean ready;

    private HtmlCheck() {}

    static synchronized List<String> complaints(String html) {
        var errors = new Errors();
        try {
            if (!ready) {
                CHECKER.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", errors);
                ready = true;
            }
            CHECKER.setUpValidatorAndParsers(errors, false, false);
            CHECKER.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (SAXException | IOException stopped) {
            errors.found.add("html: the checker stopped: " + stopped.getMessage());
        } catch (Exception noSchema) {
            throw new IllegalStateException(noSchema);
        }
        return errors.found;
    }

    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void error(SAXParseException e) {
            if (NEWER_THAN_THE_CHECKER.stream().noneMatch(p -> p.matcher(e.getMessage()).find())) {
                found.add("html: line %d: %s".formatted(e.getLineNumber(), e.getMessage()));
            }
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }

        @Override
        public void warning(SAXParseException advice) {
            // Only errors count.
        }
    }
}
