package org.followthrough.people;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface SettingMapper {

    List<BoardSettings.Setting> all();

    void delete(String name);

    void insert(BoardSettings.Setting setting);
}
