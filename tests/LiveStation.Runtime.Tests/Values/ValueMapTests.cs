namespace LiveStation.Runtime.Tests.Values;

public sealed class ValueMapTests
{
    [Fact]
    public void Maps_are_equal_whatever_the_order()
    {
        ValueMap<int> one = [new("a", 1), new("b", 2)];
        ValueMap<int> turned = [new("b", 2), new("a", 1)];

        (one == turned).ShouldBeTrue();
        one.GetHashCode().ShouldBe(turned.GetHashCode());
        (one != (ValueMap<int>)[new("a", 1), new("b", 3)]).ShouldBeTrue();
        (one != (ValueMap<int>)[new("a", 1)]).ShouldBeTrue();
        (one != (ValueMap<int>)[new("a", 1), new("c", 2)]).ShouldBeTrue();
    }

    [Fact]
    public void Entries_are_enumerated_in_insertion_order()
    {
        ValueMap<int> map = [new("z", 1), new("a", 2), new("m", 3)];

        map.Keys.ShouldBe(["z", "a", "m"]);
        map.Values.ShouldBe([1, 2, 3]);
        map.Select(entry => entry.Key).ShouldBe(["z", "a", "m"]);
    }

    [Fact]
    public void The_last_of_repeated_entries_is_used_at_the_position_of_the_first()
    {
        ValueMap<int> map = [new("a", 1), new("b", 2), new("a", 3)];

        map.Select(entry => (entry.Key, entry.Value)).ShouldBe([("a", 3), ("b", 2)]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(500)]
    public void Few_and_many_keys_are_found_alike(int count)
    {
        ValueMap<int> map = ValueMap.From(Enumerable.Range(0, count).Select(i => KeyValuePair.Create("key" + i, i)));

        map.Count.ShouldBe(count);
        for (int i = 0; i < count; i++)
            map["key" + i].ShouldBe(i);
        map.ContainsKey("KEY1").ShouldBeFalse();
        map.TryGetValue("absent", out _).ShouldBeFalse();
        Should.Throw<KeyNotFoundException>(() => map["absent"]).Message.ShouldContain("'absent'");
    }

    [Fact]
    public void Many_entries_with_one_key_are_one_entry()
    {
        ValueMap<int> map = ValueMap.From(
            Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create("k" + (i % 20), i)));

        map.Count.ShouldBe(20);
        map["k19"].ShouldBe(999);
    }

    [Fact]
    public void The_default_is_the_empty_map()
    {
        ValueMap<int> nothing = default;

        (nothing == (ValueMap<int>)[]).ShouldBeTrue();
        nothing.ShouldBeEmpty();
        nothing.ContainsKey("a").ShouldBeFalse();
        nothing.ToString().ShouldBe("[0 entries]");
    }

    [Fact]
    public void The_interface_finds_what_the_map_finds()
    {
        IReadOnlyDictionary<string, int> map = (ValueMap<int>)[new("a", 1)];

        map.TryGetValue("a", out int value).ShouldBeTrue();
        value.ShouldBe(1);
    }

    [Fact]
    public void A_null_key_is_refused()
    {
        Should.Throw<ArgumentException>(() => { ValueMap<int> _ = [new(null!, 1)]; });
        Should.Throw<ArgumentNullException>(() => default(ValueMap<int>).ContainsKey(null!));
    }

    [Fact]
    public void Enumerating_a_map_allocates_nothing()
    {
        ValueMap<int> map = [new("a", 1), new("b", 2)];
        Sum(map).ShouldBe(3);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int sum = Sum(map);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.ShouldBe(0);
        sum.ShouldBe(3);
        Sum(default).ShouldBe(0);
    }

    private static int Sum(ValueMap<int> map)
    {
        int sum = 0;
        foreach (KeyValuePair<string, int> entry in map)
            sum += entry.Value;
        return sum;
    }
}
