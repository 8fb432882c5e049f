package org.followthrough.shared.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks the reference checker whether a document keeps a standard. */
public final class VeraPdf {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /** What is wrong with the document by PDF/UA-1 and PDF/A-2a, one line each; empty when it keeps both. */
    public static List<String> failures(byte[] pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf),
                STANDARDS.get(0));
             PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            return validator.validateAll(parser).stream().flatMap(VeraPdf::failures).toList();
        } catch (Exception e) {
            throw new IllegalStateException("The checker could not read the document", e);
        }
    }

    private static Stream<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> "%s %s test %d: %s at %s".formatted(result.getPDFAFlavour(),
                        assertion.getRuleId().getClause(), assertion.getRuleId().getTestNumber(),
                        assertion.getMessage(), assertion.getLocation().getContext()))
                .distinct()
                .limit(20);
    }
}
