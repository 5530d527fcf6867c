

namespace LiveStation.Runtime.Tests.Values;

public sealed class ResultListTests
{
    [Fact]
    public void It_is_walked_and_counted_by_its_items()
    {
        ResultList<string> list = new(["a", "b"]) { Total = 17 };

        list.Count.ShouldBe(2);
        list[1].ShouldBe("b");
        list.ToArray().ShouldBe(["a", "b"]);
        list.Total.ShouldBe(17);
        list.ToString().ShouldBe("[2 items]");
    }

    [Fact]
    public void Two_are_equal_when_items_total_and_the_rest_are()
    {
        ResultList<int> one = new([1]) { Total = 1, UnknownMembers = [new("more", RawJson.Parse("true"))] };

        ResultList<int> same = new([1]) { Total = 1, UnknownMembers = [new("more", RawJson.Parse("true"))] };

        one.Equals(same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one.Equals(new ResultList<int>([2]) { Total = 1, UnknownMembers = one.UnknownMembers }).ShouldBeFalse();
        one.Equals(new ResultList<int>([1]) { Total = 2, UnknownMembers = one.UnknownMembers }).ShouldBeFalse();
        one.Equals(new ResultList<int>([1]) { Total = 1 }).ShouldBeFalse();
        one.Equals(null).ShouldBeFalse();
    }
}
