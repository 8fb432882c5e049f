package org.followthrough.importing;

import java.util.regex.Pattern;
import org.followthrough.plan.RecommendationSource;

/** Tells what a section's title or a source cell names: whose recommendations, or only what they are about. */
final class PrintedSource {

    private static final Pattern OVERVIEW = Pattern.compile("\\boverview\\b");
    private static final Pattern INSPECTION = Pattern.compile("\\b(ofsted|inspection|cqc|jtai|hmicfrs|hmic)\\b");
    private static final Pattern CHALLENGE = Pattern.compile("\\b(peer|challenge)\\b");
    private static final Pattern AGENCY = Pattern.compile("\\b(health|police|constabulary|education|social (care|services|work)|"
            + "housing|probation|nhs|trust|council|schools?|hospitals?|ambulance|camhs|yot|yos|cafcass|imrs?|"
            + "individual management (review|report)s?|children s services|adult services|gps?|primary care|"
            + "voluntary sector|ccg|prison|fire)\\b");
    private static final Pattern SECTION = Pattern.compile("(theme|priority|section|part|objective|aim|topic)\\b.*|.*\\b(priority )?theme\\b.*");

    private static final Pattern SHARED = Pattern.compile("\\b(multi ?agency|board|partnership|strategic|business)\\b");
    private static final int WORDS_OF_A_TITLE = 11;

    private PrintedSource() {
    }

    /** Whether a section's title names whose recommendations follow. */
    static boolean isSource(String title, AgencyNames names) {
        return kind(title, names) != null;
    }

    /** Whether a title above the headings opens a section rather than naming the document. */
    static boolean opensASection(String title) {
        return SECTION.matcher(Words.bare(title)).matches();
    }

    /** Whether a title above the headings says whose recommendations the plan holds. */
    static boolean titleNamesASource(String title, AgencyNames names) {
        return Words.count(title) <= WORDS_OF_A_TITLE && !SHARED.matcher(Words.bare(title)).find() && isSource(title, names);
    }

    /** The source it names; null when it names none. */
    static RecommendationSource kind(String text, AgencyNames names) {
        String bare = Words.bare(text);
        if (OVERVIEW.matcher(bare).find()) {
            return RecommendationSource.OVERVIEW_REPORT;
        }
        if (CHALLENGE.matcher(bare).find()) {
            return RecommendationSource.CHALLENGE;
        }
        if (INSPECTION.matcher(bare).find()) {
            return RecommendationSource.INSPECTION;
        }
        return AGENCY.matcher(bare).find() || !names.mentionedIn(text).isEmpty()
                ? RecommendationSource.AGENCY_REPORT : null;
    }
}
