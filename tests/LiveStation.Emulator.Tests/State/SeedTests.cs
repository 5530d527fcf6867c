using LiveStation.Emulator.State.Replies;
using LiveStation.Emulator.Tests.State.Support;

namespace LiveStation.Emulator.Tests.State;

/// <summary>The resources that exist outside the API.</summary>
public sealed class SeedTests
{
    private readonly TestWorld _world = LiveWorld.Start();

    [Fact]
    public void A_world_starts_with_the_external_resources_of_the_examples()
    {
        IReadOnlyList<ResourceView> all = _world.World.Snapshot().Resources;

        all.Select(view => view.Type).Distinct().Order().ShouldBe(["Cdn", "Manager", "ManagerGroup", "QualityProfile", "QualitySet"]);
        all.Where(view => view.Type is "QualityProfile" or "QualitySet").ShouldAllBe(
            view => view.Members["genType"]!.ToString() == "SYSTEM");
    }

    [Fact]
    public void Group_0_lists_the_managers_of_all_groups()
    {
        _world.Call("listManagers 0").AsArray().Count.ShouldBe(3);
        _world.Call("listManagers 2204").AsArray().Count.ShouldBe(2);
        _world.Refused("listManagers 1").ShouldBe("250004 managerGroupNo unknown");
    }
}
