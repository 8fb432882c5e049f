package org.followthrough.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Looks through a zip file before anything is built from it: how much it unpacks to, and whether it is a workbook
 * without macros.
 */
final class PackedFile {

    private static final int MOST_PARTS = 2_000;

    private PackedFile() {
    }

    /** @throws SheetRefused when the file is not a workbook that is safe to open */
    static void check(byte[] file) throws IOException {
        Set<String> parts = parts(file);
        SheetProblem problem = problem(parts);
        if (problem != null) {
            throw new SheetRefused(problem.refusal());
        }
    }

    private static Set<String> parts(byte[] file) throws IOException {
        Set<String> parts = new HashSet<>();
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        // The same reader that the workbook is then opened with, so that both see the same parts.
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            for (ZipArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName().replace('\\', '/'));
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > SheetLimits.UNPACKED) {
                        throw new SheetRefused(SheetProblem.TOO_MUCH_INSIDE.refusal());
                    }
                }
                if (parts.size() > MOST_PARTS) {
                    throw new SheetRefused(SheetProblem.TOO_MUCH_INSIDE.refusal());
                }
            }
        }
        return parts;
    }

    private static SheetProblem problem(Set<String> parts) {
        if (parts.isEmpty()) {
            return SheetProblem.BROKEN;
        }
        if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            return SheetProblem.MACROS;
        }
        if (parts.contains("xl/workbook.bin")) {
            return SheetProblem.BINARY_EXCEL;
        }
        if (parts.contains("[Content_Types].xml")) {
            if (parts.stream().anyMatch(part -> part.startsWith("xl/"))) {
                return null;
            }
            return parts.stream().anyMatch(part -> part.startsWith("word/"))
                    ? SheetProblem.WORD : SheetProblem.NOT_A_SHEET;
        }
        return parts.contains("content.xml") ? SheetProblem.OPEN_DOCUMENT : SheetProblem.ARCHIVE;
    }
}
