package org.followthrough.plan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SavedViewMapper {

    /** The views of a person, by name. */
    List<SavedView> of(long personId);

    void insert(@Param("personId") long personId, @Param("name") String name, @Param("query") String query,
                @Param("madeAt") Instant madeAt);

    int delete(@Param("personId") long personId, @Param("id") long id);
}
