package org.followthrough.help;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Board;
import org.followthrough.people.BoardSettings;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.PublicPage;

/** The accessibility statement a public body must publish. */
@PagePath("/help/accessibility")
@PublicPage
public class AccessibilityPage extends FramePage {

    @SpringBean
    private BoardSettings settings;

    public AccessibilityPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Board board = settings.board();
        add(new Label("who", new StringResourceModel("who", this).setParameters(board.name())));
        add(new Label("report", new StringResourceModel(board.contact().isEmpty() ? "report.noContact" : "report", this)
                .setParameters(board.contact())));
    }
}
