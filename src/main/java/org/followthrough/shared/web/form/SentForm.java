package org.followthrough.shared.web.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItem;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet5.JakartaServletFileUpload;
import org.apache.wicket.protocol.http.servlet.MultipartServletWebRequest;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.util.string.StringValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A form sent with files. It is read as it comes in: a file that is too large is cut just past its limit, so that its
 * row can refuse it while everything typed is kept, and neither memory nor disk is filled.
 */
final class SentForm extends MultipartServletWebRequest {

    private static final Logger LOG = LoggerFactory.getLogger(SentForm.class);
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int MOST_TEXT = 8 << 20;
    private static final int MOST_PARTS = 1000;

    private final Map<String, FileRow> rows;
    private final DiskFileItemFactory storage = DiskFileItemFactory.builder().get();
    private final Map<String, List<StringValue>> texts = new HashMap<>();
    private final Map<String, List<FileItem>> files = new HashMap<>();
    private int text;

    /** @param rows the questions that take files, by name; files under other names are dropped */
    SentForm(ServletWebRequest request, Map<String, FileRow> rows) {
        super(request.getContainerRequest(), request.getFilterPrefix());
        this.rows = rows;
    }

    static boolean isSentAsParts(ServletWebRequest request) {
        return JakartaServletFileUpload.isMultipartContent(request.getContainerRequest());
    }

    @Override
    public void parseFileParts() throws FileUploadException {
        JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        try {
            FileItemInputIterator parts = upload.getItemIterator(getContainerRequest());
            for (int read = 0; read < MOST_PARTS && parts.hasNext(); read++) {
                read(parts.next());
            }
        } catch (IOException e) {
            throw new FileUploadException("The parts cannot be read", e);
        }
    }

    private void read(FileItemInput part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            if (part.isFormField()) {
                readText(part.getFieldName(), content);
            } else {
                readFile(part, content);
            }
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void readText(String name, InputStream content) throws IOException {
        byte[] typed = content.readNBytes(Math.min(LONGEST_TEXT, MOST_TEXT - text));
        text += typed.length;
        texts.computeIfAbsent(name, key -> new ArrayList<>())
                .add(StringValue.valueOf(new String(typed, StandardCharsets.UTF_8)));
    }

    private void readFile(FileItemInput part, InputStream content) throws IOException {
        FileRow row = rows.get(part.getFieldName());
        List<FileItem> sent = files.computeIfAbsent(part.getFieldName(), key -> new ArrayList<>());
        if (row == null || part.getName() == null || part.getName().isEmpty() || sent.size() > row.most()) {
            return;
        }
        FileItem<?> file = storage.fileItemBuilder().setFieldName(part.getFieldName()).setFileName(part.getName())
                .setContentType(part.getContentType()).setFormField(false).get();
        sent.add(file);
        try (OutputStream kept = file.getOutputStream()) {
            copy(content, kept, row.largest().bytes() + 1);
        }
    }

    private static void copy(InputStream from, OutputStream to, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long left = most;
        for (int count; left > 0
                && (count = from.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0; left -= count) {
            to.write(buffer, 0, count);
        }
    }

    /** Deletes what was kept on disk; whoever wanted it has copied it. */
    void discard() {
        for (List<FileItem> sent : files.values()) {
            for (FileItem<?> file : sent) {
                try {
                    file.delete();
                } catch (IOException e) {
                    LOG.warn("A file that was sent could not be removed from the temporary folder");
                }
            }
        }
    }

    @Override
    protected Map<String, List<StringValue>> generatePostParameters() {
        return texts;
    }

    @Override
    public Map<String, List<FileItem>> getFiles() {
        return files;
    }

    @Override
    public List<FileItem> getFile(String name) {
        return files.get(name);
    }
}
