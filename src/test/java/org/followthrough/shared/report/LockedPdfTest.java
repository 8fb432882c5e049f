package org.followthrough.shared.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Test;

class LockedPdfTest {

    @Test
    void opensWithThePasswordAndWithNoOther() throws IOException {
        byte[] locked = LockedPdf.of(onePage(), "correct horse battery");

        assertThatThrownBy(() -> Loader.loadPDF(locked)).isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(locked, "another one")).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument open = Loader.loadPDF(locked, "correct horse battery")) {
            assertThat(open.getNumberOfPages()).isOne();
            assertThat(open.getEncryption().getVersion()).as("AES-256").isEqualTo(5);
        }
    }

    private static byte[] onePage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
