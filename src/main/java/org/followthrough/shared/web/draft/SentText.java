package org.followthrough.shared.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet5.JakartaServletFileUpload;

/** The typed fields of a form that no page has read; its files are not looked at. */
public final class SentText {

    private static final int MOST_PARTS = 500;
    private static final int LONGEST = 100_000;

    private SentText() {
    }

    /** Fields by name; empty when they cannot be read. */
    public static Map<String, List<String>> of(HttpServletRequest request) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
            return sent;
        }
        try {
            FileItemInputIterator parts =
                    new JakartaServletFileUpload<>(DiskFileItemFactory.builder().get()).getItemIterator(request);
            for (int read = 0; read < MOST_PARTS && parts.hasNext(); read++) {
                read(parts.next(), sent);
            }
        } catch (IOException e) {
            sent.clear();
        }
        return sent;
    }

    private static void read(FileItemInput part, Map<String, List<String>> sent) throws IOException {
        try (InputStream content = part.getInputStream()) {
            if (part.isFormField()) {
                sent.computeIfAbsent(part.getFieldName(), name -> new ArrayList<>())
                        .add(new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8));
            }
            content.transferTo(OutputStream.nullOutputStream());
        }
    }
}
