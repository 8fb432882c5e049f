package org.followthrough.testing;

import java.net.http.HttpResponse;

/** What somebody reads on a page. */
public final class PageText {

    private PageText() {
    }

    /** The words of the page with single spaces, without those of charts. */
    public static String of(String html) {
        return html.replaceAll("(?s)<(script|svg|head)[ >].*?</\\1\\s*>", " ").replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&#039;", "'").replace("&quot;", "\"")
                .replace("&amp;", "&").replaceAll("\\s+", " ").replace(" .", ".");
    }

    /** The words of a page that was answered. */
    public static String of(HttpResponse<String> page) {
        return of(page.body());
    }
}
