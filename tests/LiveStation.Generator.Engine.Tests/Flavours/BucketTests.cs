using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class BucketTests
{
    [Theory]
    [InlineData("", 2872998923u)]
    [InlineData("Channel", 3954305336u)]
    [InlineData("채널", 2315271499u)]
    public void The_hash_of_a_name_never_changes(string name, uint hash) => NameHash.Of(name).ShouldBe(hash);

    [Fact]
    public void A_group_of_64_is_one_file_and_of_65_is_two()
    {
        Split(Buckets.MostMembers).Keys.ShouldBe(["Air.Types.g.cs"]);
        Split(Buckets.MostMembers + 1).Keys.ShouldBe(["Air.Types.0.g.cs", "Air.Types.1.g.cs"], ignoreOrder: true);
    }

    [Fact]
    public void No_file_is_too_full_and_no_member_is_lost()
    {
        Dictionary<string, string[]> files = Split(700);
        files.Values.ShouldAllBe(members => members.Length <= Buckets.MostMembers);
        files.Values.SelectMany(members => members).Order().ShouldBe(Names(700).Order());
        files.Count.ShouldBeLessThan(30);
    }

    [Fact]
    public void Adding_a_member_touches_its_own_file_only()
    {
        for (int count = 65; count < 700; count += 9)
        {
            Dictionary<string, string[]> before = Split(count);
            Dictionary<string, string[]> after = Split(count + 1);
            string[] touched =
                [.. before.Keys.Where(file => !after.GetValueOrDefault(file, []).SequenceEqual(before[file]))];
            touched.Length.ShouldBe(1, $"adding member {count}");
            string[] fresh = [.. after.Keys.Except(before.Keys)];
            fresh.ShouldAllBe(file => file.StartsWith(touched[0].Replace(".g.cs", "")));
        }
    }

    [Fact]
    public void The_file_of_a_member_does_not_depend_on_the_order() =>
        Split(300).Keys.Order().ShouldBe(Files(Names(300).Reverse()).Keys.Order());

    [Fact]
    public void Operations_of_a_split_group_form_one_interface_and_one_class()
    {
        ApiModel model = Given.Api(Given.Group(
            "Air", [.. Names(100).Select(name => Given.Operation("get" + name, "Get" + name, Given.Text))]));
        string[] files =
            [.. Emitted.Files(model).Where(file => file.Path.StartsWith("Air.")).Select(file => file.Content)];

        files.Length.ShouldBe(2);
        files.ShouldAllBe(text => text.Contains("public partial interface IAirClient\n"));
        files.ShouldAllBe(text => text.Contains("public sealed partial class AirClient : IAirClient\n"));
        files.Count(text => text.Contains("internal AirClient(ApiTransport transport)")).ShouldBe(1);
        files.Count(text => text.Contains("/// <summary>All about Air.</summary>")).ShouldBe(1);
    }

    [Fact]
    public void Routes_of_a_split_group_are_mapped_by_one_call()
    {
        ApiModel model = Given.Api(Given.Group(
            "Air", [.. Names(100).Select(name => Given.Operation("get" + name, "Get" + name, Given.Text))]));

        Emitted.File("Air.Server.0.g.cs", model, Emitted.Server)
            .ShouldContain("        Map1(routes, handlers);\n    }");
        Emitted.File("Air.Server.1.g.cs", model, Emitted.Server)
            .ShouldContain("    private static void Map1(ServerRoutes routes, IAirHandlers handlers)\n");
    }

    private static IEnumerable<string> Names(int count) =>
        Enumerable.Range(0, count).Select(number => $"Thing{number}");

    private static Dictionary<string, string[]> Split(int count) => Files(Names(count));

    private static Dictionary<string, string[]> Files(IEnumerable<string> names) =>
        Buckets.Split(names.ToEquatableArray(), name => name)
            .ToDictionary(bucket => bucket.PathOf("Air", "Types"), bucket => bucket.Members.ToArray());
}
