package org.followthrough.shared.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a text file into characters: by its byte order mark, else UTF-8, else Windows-1252. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {
    }

    static boolean hasUtf16Mark(byte[] file) {
        return startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff);
    }

    static String decode(byte[] file) {
        if (startsWith(file, 0xff, 0xfe)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xfe, 0xff)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        int mark = startsWith(file, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(file, mark, file.length - mark)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, mark, file.length - mark, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
