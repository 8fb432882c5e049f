package org.followthrough.chasing;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ReminderMapper {

    List<Reminded> all();

    void update(Reminded reminded);

    void insert(Reminded reminded);
}
