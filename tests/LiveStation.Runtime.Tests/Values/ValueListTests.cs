namespace LiveStation.Runtime.Tests.Values;

public sealed class ValueListTests
{
    [Fact]
    public void A_collection_expression_creates_one()
    {
        ValueList<int> numbers = [1, 2, 3];

        numbers.Count.ShouldBe(3);
        numbers[2].ShouldBe(3);
        numbers.ToArray().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void Lists_with_equal_items_in_the_same_order_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> same = ["a", "b"];
        ValueList<string> turned = ["b", "a"];

        (one == same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        (one != turned).ShouldBeTrue();
        one.Equals((object)turned).ShouldBeFalse();
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<string> nothing = default;
        ValueList<string> empty = [];

        (nothing == empty).ShouldBeTrue();
        nothing.IsEmpty.ShouldBeTrue();
        foreach (string _ in nothing)
            Assert.Fail("There is nothing to walk over.");
    }

    [Fact]
    public void It_does_not_change_with_the_array_it_was_created_from()
    {
        int[] numbers = [1, 2];
        ValueList<int> list = ValueList.Create<int>(numbers);
        ValueList<int> from = ValueList.From(numbers);

        numbers[0] = 9;

        list[0].ShouldBe(1);
        from[0].ShouldBe(1);
    }

    [Fact]
    public void Items_can_be_null()
    {
        ValueList<string?> one = [null, "a"];

        one.ShouldBe((ValueList<string?>)[null, "a"]);
        one.GetHashCode().ShouldBe(((ValueList<string?>)[null, "a"]).GetHashCode());
    }

    [Fact]
    public void Its_text_counts_items_and_shows_none()
    {
        ((ValueList<string>)["a", "b"]).ToString().ShouldBe("[2 items]");
        ((ValueList<string>)["a"]).ToString().ShouldBe("[1 item]");
    }

    [Fact]
    public void A_place_outside_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ((ValueList<int>)[1])[1]);
        Should.Throw<ArgumentOutOfRangeException>(() => default(ValueList<int>)[-1]);
    }
}
