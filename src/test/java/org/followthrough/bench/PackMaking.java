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
    private static final Pattern PACK = Pattern.compile("/packs/(\\d+)$");
    private static final Pattern MAKING = Pattern.compile("/packs/making/\\d+");
    private static final int POLL_MILLIS = 20;
    private static final Pattern REFERENCE = Pattern.compile("R\\d+-\\d+");

    private final Someone business;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private byte[] last;

    PackMaking(Someone business) {
        this.business = business;
        String page = business.page("/packs/new");
        action = business.visitor().actionOf("/packs/new", page);
        Matcher committee = COMMITTEE.matcher(page);
        if (!committee.find()) {
            throw new IllegalStateException("No committee on /packs/new");
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
        String there = locationOf(business.visitor().post(action, fields));
        Matcher standing = PACK.matcher(there);
        if (standing.find()) {
            String path = standing.group();
            String again = business.visitor().actionOf(path, business.page(path));
            there = locationOf(business.visitor().post(again, Map.of("again", "")));
        }
        last = business.bytes("/pack-files/" + made(there) + ".pdf");
    }

    private static String locationOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(
                () -> new IllegalStateException("Making a pack answered " + answer.statusCode()));
    }

    /** Looks at the page of the making until it leads to the pack. */
    private String made(String location) {
        Matcher making = MAKING.matcher(location);
        if (!making.find()) {
            throw new IllegalStateException("Making a pack led to " + location);
        }
        try {
            while (true) {
                Matcher pack = PACK.matcher(business.visitor().get(making.group()).headers().firstValue("Location")
                        .orElse(""));
                if (pack.find()) {
                    return pack.group(1);
                }
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
