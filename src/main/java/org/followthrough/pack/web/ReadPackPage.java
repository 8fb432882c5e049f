package org.followthrough.pack.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.pack.Packs;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.web.PagePath;

/** A pack as a page: it says what the PDF says. */
@PagePath("/packs/${pack}/read")
@Requires(Permission.SEE_PACKS)
public class ReadPackPage extends OnePackPage {

    @SpringBean
    private Charts charts;

    /** @param parameters {@code pack}: its id */
    public ReadPackPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backToPack();
        packs().read(person(), pack(), Packs.Form.HTML);
        // PackHtml escapes every word.
        add(new Label("content", Model.of(PackHtml.of(packs().edition(pack()), charts))).setEscapeModelStrings(false));
    }

    @Override
    protected IModel<String> heading() {
        return super.caption();
    }

    @Override
    protected IModel<String> caption() {
        return null;
    }

    @Override
    protected IModel<String> title() {
        return heading();
    }
}
