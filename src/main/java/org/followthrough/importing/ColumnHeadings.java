package org.followthrough.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the headings that boards give to the columns of their plans. */
final class ColumnHeadings {

    private static final int LONGEST_HEADING = 90;

    private record Spelling(Field field, Pattern pattern) {
    }

    /** Read from the top: what is narrow stands before what is wide. */
    private static final List<Spelling> SPELLINGS = List.of(
            spelling(Field.NUMBER, "(#|no|nos|nr|num|number|ref|reference|item|id|rec|s no|"
                    + "(rec|recommendation|action|ref|reference|item|serial)( ref| reference)? ?(no|nos|number|num|ref|#))"),
            spelling(Field.SCOPE, "scope.*|level( for action)?|.*\\bscope of\\b.*"),
            spelling(Field.MILESTONES, ".*milestones?.*"),
            spelling(Field.RESPONSE, ".*\\bresponses?\\b.*"),
            spelling(Field.REVIEW_DATE, "(date (of|for) )?(next )?review( date| on)?|.*\\breview date\\b.*"),
            spelling(Field.STATUS, "progress indicator.*|.*assessment of progress.*|.*\\bon (target|track)\\b.*|achieved.*"),
            spelling(Field.PROGRESS_NOTE, "progress.*|(latest |current )?(update|position).*|.*\\bprogress (to date|update|made)\\b.*"
                    + "|.*(update|report) on progress.*"),
            spelling(Field.STATUS, "(.* )?b?rag( .*)?|r a g( .*)?|(.* )?status( .*)?"),
            spelling(Field.DUE, "(target|due|end|finish|expected|planned|proposed)( .*)?\\b(date|completion|timescale)\\b.*|"
                    + ".*\\bby when\\b.*|when|due( date| by)?|time ?(scale|frame|line)s?.*|deadline.*|date|dates|target|"
                    + "(to be )?completed? by.*|.*\\btarget date\\b.*|.*\\bexpected\\b.*\\bdate\\b.*"),
            spelling(Field.COMPLETED, ".*\\b(completion|completed|complete|finished)\\b.*|date achieved"),
            spelling(Field.SUPPORTING_AGENCIES, "support.*|.*\\b(other|supporting|partner) (agenc|organisation).*|partners( involved)?|"
                    + "contribut.*"),
            spelling(Field.LEAD_AGENCY, ".*\\b(agency|agencies|organisations?)\\b.*|addressed to|(lead )?partner"),
            spelling(Field.LEAD_PERSON, "leads?|leads? (person|officer|professional|role|group|manager|name|responsib).*|"
                    + "(.* )?leads?|.*\\bresponsib(le|ility)\\b.*|(action )?owner.*|(by )?whom|who( .*)?|.*\\baccountable\\b.*|"
                    + "(named |lead )?officer.*"),
            spelling(Field.SUCCESS_MEASURE, ".*\\b(success|measured?|measures|measurement|evidence|impact|outputs?)\\b.*|"
                    + "how will (we|you) know.*"),
            spelling(Field.INTENDED_OUTCOME, ".*\\boutcomes?\\b.*|what difference.*|aims?"),
            spelling(Field.SOURCE, "source( .*)?|origin|report|imr|from"),
            spelling(Field.ACTION, "((specific|key|agreed|required|proposed|single agency) )?action( s|s)?( .*)?"),
            spelling(Field.RECOMMENDATION, ".*\\brecommendations?\\b.*|.*\\b(issue|finding|objective|priority|theme|concern)(s|es|ies)?\\b.*|"
                    + ".*\\barea(s)? for (improvement|development|consideration)\\b.*|learning( points?)?|"
                    + "how will .* (do|achieve) this|what (we )?(need|want).*"),
            spelling(Field.ACTION, ".*\\bactions?\\b.*|what will .* do( .*)?|tasks?( .*)?|steps?( .*)?|how( will we .*)?|"
                    + "what (is|will be|needs to be|must be) done.*"),
            spelling(Field.NOTE, "comments?.*|notes?|remarks?"));

    private ColumnHeadings() {
    }

    /** What a heading names; empty when it is not a heading we know. */
    static Optional<Field> field(String heading) {
        String bare = Words.bare(heading);
        if (bare.isEmpty() || bare.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        return SPELLINGS.stream().filter(spelling -> spelling.pattern.matcher(bare).matches())
                .map(Spelling::field).findFirst();
    }

    private static Spelling spelling(Field field, String pattern) {
        return new Spelling(field, Pattern.compile(pattern));
    }
}
