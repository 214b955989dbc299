package balans.support;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What veraPDF has to say about a PDF that should be accessible (PDF/UA-1).
public final class PdfUa {

    private PdfUa() {}

    public static List<String> complaints(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
