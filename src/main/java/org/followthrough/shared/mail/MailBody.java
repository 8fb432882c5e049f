package org.followthrough.shared.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The body of a message, written once and read twice: as plain text, where an address has a line of its own, and as
 * simple HTML.
 */
public final class MailBody {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<]*[^\\s<.,;:]");
    /** An address with what is between it and the words around it, a full stop after it too. */
    private static final Pattern LINE = Pattern.compile("\\s*(" + ADDRESS.pattern() + ")[.,;:]*\\s*");
    private static final String BODY = "margin:0;padding:16px;background:#ffffff;color:#0b0c0c;"
            + "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5";
    private static final String WIDTH = "max-width:600px;margin:0 auto";
    private static final String PARAGRAPH = "margin:0 0 16px";
    private static final String LIST = "margin:0 0 16px;padding:0 0 0 20px";
    private static final String ITEM = "margin:0 0 8px";
    private static final String LINK = "color:#0b5c6b";
    private static final String BUTTON = "display:inline-block;padding:12px 16px;background:#0b5c6b;color:#ffffff;"
            + "font-weight:bold;text-decoration:none";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    /** A body of these paragraphs, with an empty line between them. */
    public static MailBody of(String paragraphs) {
        MailBody body = new MailBody();
        for (String paragraph : paragraphs.strip().split("\n\\s*\n")) {
            body.paragraph(paragraph);
        }
        return body;
    }

    /** Adds a paragraph; an address in it becomes a link. An empty one is left out. */
    public MailBody paragraph(String words) {
        if (!words.isBlank()) {
            text.append(onItsOwnLine(words)).append("\n\n");
            html.append(element("p", PARAGRAPH, linked(words)));
        }
        return this;
    }

    /** Adds a list, each item beginning with its name. */
    public MailBody items(List<Item> items) {
        items.forEach(item -> text.append(item.name()).append(" - ").append(item.words()).append('\n'));
        text.append('\n');
        StringBuilder all = new StringBuilder();
        items.forEach(item -> all.append(element("li", ITEM,
                "<strong>" + escaped(item.name()) + "</strong><br>" + escaped(item.words()))));
        html.append(element("ul", LIST, all.toString()));
        return this;
    }

    /** Adds the one thing to do: a sentence with an address. */
    public MailBody button(String words, String address) {
        return sentence(words, address, BUTTON);
    }

    /** Adds a link that is not the one thing to do: a sentence with an address. */
    public MailBody link(String words, String address) {
        return sentence(words, address, LINK);
    }

    private MailBody sentence(String words, String address, String style) {
        text.append(words).append(":\n").append(address).append("\n\n");
        html.append(element("p", PARAGRAPH, anchor(words, address, style)));
        return this;
    }

    /** Leaves a place for the one-time link. */
    public MailBody placeOfLink() {
        text.append(OneTimeLink.PLACE).append("\n\n");
        html.append(OneTimeLink.PLACE).append('\n');
        return this;
    }

    /** As HTML to be put into another body. */
    String fragment() {
        return html.toString();
    }

    /** As plain text, with a line end at its end. */
    public String text() {
        return text.toString().strip() + "\n";
    }

    /** As a page of HTML that needs nothing from elsewhere. */
    public String html(String subject) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + escaped(subject) + "</title></head>\n<body style=\"" + BODY + "\">"
                + element("div", WIDTH, html.toString()) + "</body></html>\n";
    }

    private static String onItsOwnLine(String words) {
        return LINE.matcher(words).replaceAll("\n$1\n").strip();
    }

    private static String linked(String words) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        var address = ADDRESS.matcher(words);
        while (address.find()) {
            parts.add(escaped(words.substring(from, address.start())));
            parts.add(anchor(address.group(), address.group(), LINK));
            from = address.end();
        }
        parts.add(escaped(words.substring(from)));
        return String.join("", parts);
    }

    private static String anchor(String words, String address, String style) {
        return "<a href=\"" + escaped(address) + "\" style=\"" + style + "\">" + escaped(words) + "</a>";
    }

    private static String element(String name, String style, String content) {
        return "<" + name + " style=\"" + style + "\">" + content + "</" + name + ">\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n", "<br>");
    }

    /** One item of a list, such as a reference and what is to be said of it. */
    public record Item(String name, String words) {
    }
}
