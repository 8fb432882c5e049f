package org.followthrough.indicator.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.indicator.Indicator;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Indicators;
import org.followthrough.indicator.Library;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** What a board usually measures, to be switched on one by one; and what was switched off. */
@PagePath("/indicators/library")
@Requires(Permission.EDIT_INDICATORS)
public class LibraryPage extends FramePage {

    @SpringBean
    private Indicators indicators;

    public LibraryPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(IndicatorsPage.class, new PageParameters());
        Set<String> known = indicators.all().stream().map(Indicator::name).collect(Collectors.toSet());
        add(new LocalHref("new", "/indicators/new"));
        add(new AppTable<>("table", new ResourceModel("caption"), LoadableDetachableModel.of(Library::entries),
                List.of(Column.link("name", Library.Entry::name,
                                entry -> known.contains(entry.name()) ? null : "/indicators/new?like=" + entry.key()),
                        Column.text("why", Library.Entry::why),
                        Column.text("frequency", entry -> IndicatorWords.of(entry.frequency())),
                        Column.text("state", entry -> known.contains(entry.name()) ? getString("added") : "")))
                .grouped(entry -> IndicatorWords.of(entry.theme())));
        addOff();
    }

    private void addOff() {
        List<Indicator> off = indicators.all().stream().filter(one -> !one.definition().inUse()).toList();
        add(new WebMarkupContainer("off").add(new ListView<>("indicator", off) {
            @Override
            protected void populateItem(ListItem<Indicator> item) {
                item.add(new LocalHref("link", "/indicators/" + item.getModelObject().ref())
                        .add(new Label("name", item.getModelObject().name()).setRenderBodyOnly(true)));
            }
        }).setVisible(!off.isEmpty()));
    }
}
