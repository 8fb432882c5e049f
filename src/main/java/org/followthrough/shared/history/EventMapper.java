package org.followthrough.shared.history;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EventMapper {

    void insert(Event event);

    int deleteBefore(@Param("kinds") List<String> kinds, @Param("before") Instant before);

    List<Event> of(@Param("subject") String subject, @Param("offset") int offset, @Param("limit") int limit);

    List<Event> newest(@Param("offset") int offset, @Param("limit") int limit);
}
