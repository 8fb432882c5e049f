package org.followthrough.shared.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks the reference checker whether a document keeps a standard. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /** What is wrong with the document by PDF/UA-1 and PDF/A-2a, one line each; empty when it keeps both. */
    public static List<String> failures(byte[] pdf) {
        return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).stream()
                .flatMap(flavour -> failures(pdf, flavour).stream())
                .toList();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> "%s %s test %d: %s at %s".formatted(flavour, assertion.getRuleId().getClause(),
                            assertion.getRuleId().getTestNumber(), assertion.getMessage(),
                            assertion.getLocation().getContext()))
                    .distinct()
                    .limit(20)
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("The checker could not read the document", e);
        }
    }
}
