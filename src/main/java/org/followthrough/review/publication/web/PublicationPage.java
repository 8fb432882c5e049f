package org.followthrough.review.publication.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.publication.Publication;
import org.followthrough.review.publication.PublicationRegister;
import org.followthrough.review.publication.PublicationStanding;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.CountedLink;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.QuickLinks;

/** Which reports were published, which wait and which will not be. {@code ?standing=delayed} */
@PagePath("/reviews/publication")
@Requires(Permission.SEE_REVIEWS)
public class PublicationPage extends FramePage {

    private static final Address HERE = Address.of("/reviews/publication");
    private static final String STANDING = "standing";

    @SpringBean
    private PublicationRegister register;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<List<Publication>> all =
            LoadableDetachableModel.of(() -> register.of(signedIn.required()));
    private final IModel<List<Publication>> shown =
            all.map(some -> some.stream().filter(one -> register.isAsked(one, asked())).toList());

    /** @param parameters {@code standing} */
    public PublicationPage(PageParameters parameters) {
        super(parameters);
    }

    /** A report in the table. */
    private record Row(String review, String path, String stands, String decidedOn, String why, String copies,
                       String publishedOn, String where) implements Serializable {
    }

    private Set<PublicationStanding> asked() {
        return new Parameters(getPageParameters()).choices(STANDING, PublicationStanding.class);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/reviews", new ResourceModel("back"));
        boolean any = !shown.getObject().isEmpty();
        add(new QuickLinks("standings", LoadableDetachableModel.of(this::standings)),
                new AppTable<>("register", new ResourceModel("caption"), shown.map(some -> some.stream()
                        .map(this::row).toList()), List.of(Column.link("review", Row::review, Row::path),
                        Column.text("stands", Row::stands), Column.text("decidedOn", Row::decidedOn),
                        Column.text("why", Row::why), Column.text("copies", Row::copies),
                        Column.text("publishedOn", Row::publishedOn), Column.text("where", Row::where)))
                        .setVisible(any),
                new WebMarkupContainer("none").setVisible(!any),
                new WebMarkupContainer("files").add(file("csv"), file("pdf"), file("xlsx")));
    }

    /** All, then each standing some report has. */
    private List<CountedLink> standings() {
        List<Publication> some = all.getObject();
        Set<PublicationStanding> asked = asked();
        Map<PublicationStanding, Long> counts = some.stream()
                .collect(Collectors.groupingBy(register::standing, Collectors.counting()));
        return Stream.concat(Stream.of(new CountedLink(getString("all"), some.size(), HERE.toString(),
                        asked.isEmpty())), Stream.of(PublicationStanding.values())
                .map(standing -> new CountedLink(PublicationRegister.name(standing),
                        counts.getOrDefault(standing, 0L).intValue(),
                        HERE.with(STANDING, Parameters.word(standing)).toString(), asked.contains(standing)))
                .filter(link -> link.count() > 0 || link.current())).toList();
    }

    private Row row(Publication one) {
        return new Row(ReviewWords.number(one.review()) + " " + one.review().name(),
                "/reviews/" + one.review().ref(), register.said(one), day(one.decidedOn()), register.why(one),
                PublicationRegister.days(one.copiesSentOn()), day(one.publishedOn()), String.join("; ", one.where()));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : London.shortDate(day);
    }

    private LocalHref file(String ending) {
        return new LocalHref(ending, Address.of("/review-files/publication." + ending, getPageParameters())
                .toString());
    }

    @Override
    protected IModel<String> heading() {
        return () -> register.finding(shown.getObject());
    }

    @Override
    protected void onDetach() {
        all.detach();
        super.onDetach();
    }
}
