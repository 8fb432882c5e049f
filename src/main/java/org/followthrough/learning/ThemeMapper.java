package org.followthrough.learning;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;

@Mapper
interface ThemeMapper {

    /** The board's list by name, those no longer used among them. */
    List<Theme> themes();

    void insertTheme(@Param("key") NewRow key, @Param("ref") String ref, @Param("name") String name);

    void retire(@Param("id") long id, @Param("at") Instant at, @Param("by") long by);

    void useAgain(long id);

    /** Which recommendations stand said to be about which themes. */
    List<Given> given();

    /** Ids of the themes of one recommendation. */
    List<Long> of(long recommendationId);

    /** How often something was said of the recommendation's themes, or taken back. */
    int changes(long recommendationId);

    /** Who said so last; null where nobody did. */
    Written written(long recommendationId);

    void insert(@Param("key") NewRow key, @Param("recommendationId") long recommendationId,
                @Param("themeId") long themeId, @Param("at") Instant at, @Param("by") long by);

    void takeBack(@Param("recommendationId") long recommendationId, @Param("themeId") long themeId,
                  @Param("at") Instant at, @Param("by") long by);

    /** That a recommendation is about a theme. */
    record Given(long themeId, long recommendationId, long reviewId) {
    }
}
