package org.followthrough.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells apart what shares the old Office container: a password-protected workbook, .xls and .doc. */
final class OldOfficeFile {

    private OldOfficeFile() {
    }

    static SheetProblem problem(byte[] file) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return SheetProblem.PASSWORD;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return SheetProblem.OLD_EXCEL;
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? SheetProblem.WORD : SheetProblem.NOT_A_SHEET;
        } catch (IOException | RuntimeException broken) {
            return SheetProblem.BROKEN;
        }
    }
}
