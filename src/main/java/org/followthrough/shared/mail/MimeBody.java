package org.followthrough.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The body of a message as it travels, or one part of it. It is put together here because Jakarta Mail searches the
 * class path again for each part it makes, which takes longer than handing the message over.
 *
 * @param headers those that say how it is to be read, by name
 */
record MimeBody(Map<String, String> headers, byte[] content) {

    private static final String LINE_END = "\r\n";
    private static final String TYPE = "Content-Type";
    private static final String ENCODING = "Content-Transfer-Encoding";

    /** Words in lines that a phone joins again. */
    static MimeBody plain(String words, StreamProvider streams) {
        return text("plain; charset=UTF-8; format=flowed", FlowedText.of(words), streams);
    }

    static MimeBody html(String page, StreamProvider streams) {
        return text("html; charset=UTF-8", page, streams);
    }

    private static MimeBody text(String kind, String words, StreamProvider streams) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (OutputStream quoted = streams.outputQP(content)) {
            quoted.write(words.replaceAll("\\R", LINE_END).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MimeBody(headers("text/" + kind, "quoted-printable"), content.toByteArray());
    }

    static MimeBody file(Attachment file) throws MessagingException {
        Map<String, String> headers = headers(new ContentType(file.contentType()).toString(), "base64");
        ParameterList name = new ParameterList();
        name.set("filename", file.name(), StandardCharsets.UTF_8.name());
        headers.put("Content-Disposition", new ContentDisposition("attachment", name).toString());
        return new MimeBody(headers, Base64.getMimeEncoder().encode(file.content()));
    }

    /** @param kind alternative where a reader shows the last part it can, mixed where it shows all */
    static MimeBody of(String kind, List<MimeBody> parts) {
        String boundary = "part-" + UUID.randomUUID();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (MimeBody part : parts) {
            write(content, "--" + boundary + LINE_END);
            part.headers.forEach((name, value) -> write(content, name + ": " + value + LINE_END));
            write(content, LINE_END);
            content.writeBytes(part.content);
            write(content, LINE_END);
        }
        write(content, "--" + boundary + "--" + LINE_END);
        return new MimeBody(headers("multipart/" + kind + "; boundary=\"" + boundary + "\"", "7bit"),
                content.toByteArray());
    }

    private static Map<String, String> headers(String type, String encoding) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(TYPE, type);
        headers.put(ENCODING, encoding);
        return headers;
    }

    private static void write(ByteArrayOutputStream content, String line) {
        content.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
    }
}
