
namespace LiveStation.Runtime.Tests.Paging;

/// <summary>Services that return incomplete or wrong totals and pages.</summary>
public sealed class PageEndTests
{
    private const int Many = 250;

    [Theory]
    [InlineData(4, true, "1/3 2/3")]
    [InlineData(4, false, "1/3 2/3 3/3")]
    [InlineData(6, true, "1/3 2/3 3/3")]
    [InlineData(6, false, "1/3 2/3 3/3")]
    [InlineData(0, true, "1/3")]
    [InlineData(0, false, "1/3")]
    public async Task Without_a_total_an_empty_page_is_the_last_and_a_short_one_where_pages_are_full(
        int count, bool areFull, string asked)
    {
        using PagedService service = new(Enumerable.Range(1, count)) { TotalOf = _ => null };

        (await service.WalkAsync(service.List(areFull: areFull))).ShouldBe(Enumerable.Range(1, count));

        string.Join(" ", service.Asked).ShouldBe(asked);
    }

    [Fact]
    public async Task A_service_that_caps_its_pages_and_has_no_total_is_read_to_its_end()
    {
        using PagedService service = new(Enumerable.Range(1, 75)) { TotalOf = _ => null, Cap = 25 };

        (await service.WalkAsync(service.List(planned: 100))).ShouldBe(Enumerable.Range(1, 75));

        service.Asked.ShouldBe(["1/100", "2/100", "3/100", "4/100"]);
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(2L)]
    [InlineData(-1L)]
    public async Task A_total_below_the_number_of_received_items_is_not_the_end(long total)
    {
        using PagedService service = new(Enumerable.Range(1, 8)) { TotalOf = _ => total };

        (await service.WalkAsync()).ShouldBe(Enumerable.Range(1, 8));
    }

    [Fact]
    public async Task A_total_that_is_a_text_counts_as_a_number()
    {
        using PagedService service = new(Enumerable.Range(1, 6));
        Func<int, int, string> good = service.Respond;
        service.Respond = (page, size) => good(page, size).Replace("\"total\":6", "\"total\":\"6\"", StringComparison.Ordinal);

        (await service.WalkAsync()).ShouldBe([1, 2, 3, 4, 5, 6]);

        service.Asked.ShouldBe(["1/3", "2/3"]);
    }

    [Fact]
    public async Task After_pages_of_unknown_size_a_total_is_not_the_end()
    {
        using PagedService service = new() { TotalOf = _ => 6 };
        int[][] pages = [[1], [2, 3, 4], [5, 6]];
        service.Respond = (page, _) => PagedService.Write(pages.ElementAtOrDefault(page - 1) ?? [], 6);

        (await service.WalkAsync(service.List(page: 2))).ShouldBe([2, 3, 4, 5, 6]);
    }

    [Fact]
    public async Task Without_total_and_size_an_empty_page_is_the_last()
    {
        using PagedService service = new(1, 2, 3) { TotalOf = _ => null, Cap = 2 };

        (await service.WalkAsync(service.List(planned: null))).ShouldBe([1, 2, 3]);

        service.Asked.ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public async Task Without_a_total_a_page_without_new_items_is_the_last()
    {
        using PagedService service = new();
        service.Respond = (_, _) => PagedService.Write([1, 2, 3], null);

        (await service.WalkAsync()).ShouldBe([1, 2, 3]);

        service.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_total_that_was_reported_once_is_kept()
    {
        using PagedService service = new(Enumerable.Range(1, 8)) { Cap = 2 };
        service.TotalOf = number => number == 1 ? 8 : null;

        (await service.WalkAsync()).ShouldBe(Enumerable.Range(1, 8));
    }

    [Fact]
    public async Task A_service_can_return_fewer_items_than_requested()
    {
        using PagedService service = new(Enumerable.Range(1, 8)) { Cap = 2 };

        (await service.WalkAsync()).ShouldBe(Enumerable.Range(1, 8));

        service.Asked.ShouldBe(["1/3", "2/3", "3/3", "4/3"]);
    }

    [Fact]
    public async Task A_service_can_return_fewer_items_on_a_later_first_page()
    {
        using PagedService service = new(Enumerable.Range(1, 8)) { Cap = 2 };

        (await service.WalkAsync(service.List(page: 3, size: 5))).ShouldBe([5, 6, 7, 8]);
    }

    [Fact]
    public async Task A_total_that_is_too_high_ends_with_an_empty_page()
    {
        using PagedService service = new(Enumerable.Range(1, 5)) { TotalOf = _ => long.MaxValue };

        (await service.WalkAsync()).ShouldBe([1, 2, 3, 4, 5]);

        service.Asked.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(10L)]
    [InlineData(long.MaxValue)]
    public async Task The_same_page_for_ever_ends(long total)
    {
        using PagedService service = new();
        service.Respond = (_, _) => PagedService.Write([1, 2, 3], total);

        (await service.WalkAsync()).ShouldBe([1, 2, 3]);

        service.Asked.Count.ShouldBeLessThan(Many);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(10L)]
    [InlineData(long.MaxValue)]
    public async Task The_same_page_for_ever_ends_without_keys_too(long? total)
    {
        using PagedService service = new();
        service.Respond = (_, _) => PagedService.Write([1, 2, 3], total);

        (await service.WalkAsync(service.List(key: _ => ""))).ShouldBe([1, 2, 3]);

        service.Asked.Count.ShouldBeLessThan(Many);
    }

    [Fact]
    public async Task The_same_pages_in_turn_for_ever_end_without_keys_too()
    {
        using PagedService service = new();
        service.Respond = (page, _) => PagedService.Write(page % 2 == 0 ? [1, 2, 3] : [4, 5, 6], long.MaxValue);

        (await service.WalkAsync(service.List(key: _ => ""))).ShouldBe([4, 5, 6, 1, 2, 3]);

        service.Asked.Count.ShouldBeLessThan(Many);
    }

    [Fact]
    public async Task A_total_that_falls_for_ever_ends()
    {
        using PagedService service = new(Enumerable.Range(1, 9));
        service.TotalOf = number => 1_000_000 - number;

        (await service.WalkAsync()).ShouldBe(Enumerable.Range(1, 9));

        service.Asked.Count.ShouldBeLessThan(Many);
    }

    [Fact]
    public async Task A_total_that_changes_each_time_ends()
    {
        using PagedService service = new(Enumerable.Range(1, 9));
        service.TotalOf = number => 9 + (number * 7 % 5);

        (await service.WalkAsync()).ShouldBe(Enumerable.Range(1, 9));

        service.Asked.Count.ShouldBeLessThan(Many);
    }

    [Fact]
    public async Task A_repeated_page_returns_its_items_once()
    {
        using PagedService service = new(Enumerable.Range(1, 9));
        Func<int, int, string> good = service.Respond;
        service.Respond = (page, size) => good(page == 2 ? 1 : page, size);

        (await service.WalkAsync()).ShouldBe([1, 2, 3, 7, 8, 9]);
    }

    [Fact]
    public async Task A_repeated_item_on_a_page_is_returned_once()
    {
        using PagedService service = new(1, 1, 2);

        (await service.WalkAsync()).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Items_that_cannot_be_distinguished_are_all_returned()
    {
        using PagedService service = new(1, 2, 3, 4);

        (await service.WalkAsync(service.List(key: _ => ""))).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public async Task An_item_without_a_key_is_returned_again_on_a_page_with_a_new_item()
    {
        using PagedService service = new();
        int[][] pages = [[1, 0], [2, 0]];
        service.Respond = (page, _) => PagedService.Write(pages.ElementAtOrDefault(page - 1) ?? [], null);

        (await service.WalkAsync(service.List(key: item => item.Threshold == 0 ? "" : "" + item.Threshold)))
            .ShouldBe([1, 0, 2, 0]);
    }
}
