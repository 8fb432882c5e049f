package org.followthrough.bench;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The business unit makes the pack of a committee and opens its PDF. */
final class PackMaking implements Load.Turn {

    private static final Pattern COMMITTEE = Pattern.compile("name=\"whose\"[^>]*value=\"(\\d+)\"");
    private static final Pattern PACK = Pattern.compile("/packs/(\\d+)");
    private static final Pattern REFERENCE = Pattern.compile("R\\d+-\\d+");

    private final Someone business;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private byte[] last;

    PackMaking(Someone business) {
        this.business = business;
        String page = business.page("/packs");
        action = business.visitor().actionOf("/packs", page);
        Matcher committee = COMMITTEE.matcher(page);
        if (!committee.find()) {
            throw new IllegalStateException("No committee on /packs");
        }
        fields.put("whose", committee.group(1));
        Matcher day = Pattern.compile(
                "name=\"(day-[a-z]+)\"[^>]*value=\"(\\d+)\"|value=\"(\\d+)\"[^>]*name=\"(day-[a-z]+)\"")
                .matcher(page);
        while (day.find()) {
            fields.put(day.group(1) == null ? day.group(4) : day.group(1), day.group(2) == null ? day.group(3)
                    : day.group(2));
        }
        fields.put("make", "");
    }

    @Override
    public void take(int number) {
        HttpResponse<String> made = business.visitor().post(action, fields);
        Matcher pack = PACK.matcher(made.headers().firstValue("Location").orElse(""));
        if (made.statusCode() / 100 != 3 || !pack.find()) {
            throw new IllegalStateException("Making a pack answered " + made.statusCode());
        }
        last = business.bytes("/pack-files/" + pack.group(1) + ".pdf");
    }

    /** What the last PDF holds. */
    String printed() throws Exception {
        try (PDDocument document = Loader.loadPDF(last)) {
            Matcher found = REFERENCE.matcher(new PDFTextStripper().getText(document));
            Set<String> references = new HashSet<>();
            while (found.find()) {
                references.add(found.group());
            }
            return references.size() + " actions, " + document.getNumberOfPages() + " pages, " + last.length / 1000
                    + " KB";
        }
    }
}
