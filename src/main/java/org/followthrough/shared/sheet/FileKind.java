package org.followthrough.shared.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a file is by its first bytes; its name is not believed. */
enum FileKind {

    ZIP, OLE, PDF, PICTURE, WEB_PAGE, RICH_TEXT, OLD_EXCEL, TEXT, OTHER;

    private static final double CONTROLS_IN_TEXT = 0.02;
    private static final int SAMPLE = 64 * 1024;
    private static final List<String> WEB_OPENINGS = List.of("<!doctype", "<html", "<?xml", "<table", "<head", "<svg");

    static FileKind of(byte[] file) {
        return switch (FileMagic.valueOf(file)) {
            case OOXML -> ZIP;
            case OLE2 -> OLE;
            case PDF -> PDF;
            case RTF -> RICH_TEXT;
            case HTML, XML -> WEB_PAGE;
            case BIFF2, BIFF3, BIFF4 -> OLD_EXCEL;
            case JPEG, GIF, PNG, TIFF, WMF, EMF -> PICTURE;
            default -> textOrOther(file);
        };
    }

    private static FileKind textOrOther(byte[] file) {
        if (CsvText.hasUtf16Mark(file)) {
            return TEXT;
        }
        int sample = Math.min(file.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            int b = file[i] & 0xff;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r') {
                controls++;
            }
        }
        if (controls > sample * CONTROLS_IN_TEXT && controls > 2) {
            return OTHER;
        }
        String opening = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8)
                .replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        return WEB_OPENINGS.stream().anyMatch(opening::startsWith) ? WEB_PAGE : TEXT;
    }
}
