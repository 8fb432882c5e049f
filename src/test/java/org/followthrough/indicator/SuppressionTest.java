package org.followthrough.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    /** Versions of two periods, the older first: 7 in January is J7, c stands for suppressed and x for not available. */
    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
            "J7,                J7",
            "J7 Jc,             Jc Jc",
            "J7 J8 Jc,          Jc Jc Jc",
            "J7 Jc J9,          Jc Jc J9",
            "J7 Jc J9 Jc J5,    Jc Jc Jc Jc J5",
            "J7 Jx,             J7 Jx",
            "J7 F4 Fc,          J7 Fc Fc",
            "J7 F4 Jc F5,       Jc F4 Jc F5"})
    void whatWasSaidBeforeASuppressionIsShownToNobody(String versions, String shown) {
        assertThat(words(Suppression.of(returns(versions)))).isEqualTo(shown);
    }

    private static List<Return> returns(String versions) {
        List<Return> returns = new ArrayList<>();
        for (String one : versions.split(" ")) {
            LocalDate period = LocalDate.of(2026, one.charAt(0) == 'J' ? 1 : 2, 1);
            Figures figures = Gap.of(one.substring(1)).map(Figures::none)
                    .orElseGet(() -> Figures.of(new BigDecimal(one.substring(1))));
            returns.add(new Return(1, Series.OWN, period, returns.size() + 1, Instant.EPOCH, null, figures, null, null));
        }
        return returns;
    }

    private static String words(List<Return> returns) {
        return returns.stream().map(one -> (one.period().getMonthValue() == 1 ? "J" : "F")
                + (one.figures().gap() == null ? one.figures().figure() : one.figures().gap().symbol()))
                .collect(Collectors.joining(" "));
    }
}
