package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.List;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.Status;

/**
 * What a table shows of one action.
 *
 * @param path of its page, on the day shown
 * @param lead the lead agency, or Needs a lead
 * @param updated when the agency last said how it stands, or None
 * @param facts what is true beside the headline
 * @param note what the agency last said; may be null
 */
public record ActionRow(String reference, String title, String path, String review, String lead,
                        Column.DateWords due, String updated, Status status, List<String> facts,
                        String note)
        implements Serializable {
}
