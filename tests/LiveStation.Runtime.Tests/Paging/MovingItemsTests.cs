

namespace LiveStation.Runtime.Tests.Paging;

/// <summary>Lists whose items are inserted, deleted or moved during enumeration.</summary>
public sealed class MovingItemsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task Items_inserted_in_front_repeat_none_and_hide_none(int count)
    {
        using PagedService service = new(Enumerable.Range(1, 10));
        service.Before = number =>
        {
            if (number == 2)
                service.Items.InsertRange(0, Enumerable.Range(100, count));
        };

        int[] given = await service.WalkAsync();

        given.ShouldBeUnique();
        given.Where(item => item < 100).ShouldBe(Enumerable.Range(1, 10));
    }

    [Fact]
    public async Task An_item_deleted_in_front_hides_none()
    {
        using PagedService service = new(Enumerable.Range(1, 7));
        service.Before = number => service.Items.RemoveAll(item => number == 2 && item == 1);

        (await service.WalkAsync()).ShouldBe([1, 2, 3, 5, 6, 7, 4], ignoreOrder: true);

        service.Asked.ShouldBe(["1/3", "2/3", "1/3", "2/3"]);
    }

    [Fact]
    public async Task More_than_a_page_deleted_in_front_hides_none()
    {
        using PagedService service = new(Enumerable.Range(1, 15));
        service.Before = number => service.Items.RemoveAll(item => number == 4 && item <= 7);

        int[] given = await service.WalkAsync();

        given.ShouldBe(Enumerable.Range(1, 15), ignoreOrder: true);
        service.Asked.Take(5).ShouldBe(["1/3", "2/3", "3/3", "4/3", "1/3"]);
    }

    [Fact]
    public async Task A_list_that_is_emptied_ends()
    {
        using PagedService service = new(Enumerable.Range(1, 9));
        service.Before = number => service.Items.RemoveAll(_ => number == 2);

        (await service.WalkAsync()).ShouldBe([1, 2, 3]);

        service.Asked.ShouldBe(["1/3", "2/3", "1/3"]);
    }

    [Fact]
    public async Task Items_added_at_the_end_are_returned_too()
    {
        using PagedService service = new(Enumerable.Range(1, 6));
        service.Before = number => service.Items.AddRange(number == 2 ? [7, 8] : []);

        (await service.WalkAsync()).ShouldBe(Enumerable.Range(1, 8));
    }

    [Fact]
    public async Task An_item_that_was_on_another_page_is_left_out_of_a_page()
    {
        using PagedService service = new(1, 2, 3, 4);
        service.Before = number => service.Items.InsertRange(0, number == 2 ? [9] : []);
        List<string> pages = [];

        await foreach (ResultList<SampleAlert> page in service.List().AsPages())
        {
            pages.Add(string.Join(" ", page.Select(item => item.Threshold)) + " of " + page.Total
                + " and " + string.Join(" ", page.UnknownMembers.Keys));
        }

        pages.ShouldBe(["1 2 3 of 4 and more", "4 of 5 and more"]);
    }

    [Fact]
    public async Task With_pages_smaller_than_the_requested_size_deletions_hide_none()
    {
        using PagedService service = new(Enumerable.Range(1, 20)) { Cap = 3 };
        service.Before = number => service.Items.RemoveAll(item => number == 4 && item <= 7);

        int[] given = await service.WalkAsync(service.List(size: 50));

        given.ShouldBe(Enumerable.Range(1, 20), ignoreOrder: true);
    }

    [Fact]
    public async Task A_walk_that_began_at_a_later_page_does_not_step_before_it()
    {
        using PagedService service = new(Enumerable.Range(1, 15));
        service.Before = number => service.Items.RemoveAll(item => number == 2 && item <= 8);

        await service.WalkAsync(service.List(page: 3));

        service.Asked.ShouldAllBe(asked => string.CompareOrdinal(asked, "3") >= 0);
        service.Asked.ShouldBe(["3/3", "4/3", "3/3", "4/3"]);
    }

    /// <summary>Between responses, items are deleted or inserted anywhere: each that stays is returned once.</summary>
    [Fact]
    public async Task Items_that_stay_are_returned_once_whatever_is_deleted_or_inserted()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            int next = 1_000;
            using PagedService service = new(Enumerable.Range(1, random.Next(1, 40)));
            service.Cap = random.Next(1, 8);
            HashSet<int> staying = [.. service.Items];
            service.Before = number =>
            {
                bool isGoing = random.Next(2) == 0;
                for (int left = number == 1 || number > 40 ? 0 : random.Next(4); left > 0; left--)
                {
                    if (!isGoing)
                    {
                        service.Items.Insert(random.Next(service.Items.Count + 1), next++);
                    }
                    else if (service.Items.Count > 0)
                    {
                        int place = random.Next(service.Items.Count);
                        staying.Remove(service.Items[place]);
                        service.Items.RemoveAt(place);
                    }
                }
            };

            int[] given = await service.WalkAsync(service.List(size: random.Next(1, 10)));

            given.ShouldBeUnique("seed " + seed);
            staying.Except(given).ShouldBeEmpty("seed " + seed);
        }
    }
}
