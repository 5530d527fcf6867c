using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class GoldenTests
{
    public static TheoryData<string> ClientFiles { get; } =
        new(Names(Emitted.Client).Where(name => !name.Contains("Polyfills")));

    public static TheoryData<string> ServerFiles { get; } =
        new(Names(Emitted.Server).Where(name => name.Contains(".Server.")));

    public static TheoryData<string> SchemaFiles { get; } = new(Names(Emitted.Schema));

    public static TheoryData<string> ToolFiles { get; } = new(Names(Emitted.Tools).Where(name => name.Contains(".Tool")));

    public static TheoryData<string> CliFiles { get; } =
        new(Names(Emitted.Cli).Where(name => name.Contains(".Commands.") || name.Contains(".Shapes.")));

    [Theory]
    [MemberData(nameof(ClientFiles))]
    public void Client(string hintName) =>
        Emitted.Files(Golden.Model, Emitted.Client with { Documentation = DocumentationLanguage.Both })
            .Single(file => file.Path == hintName).ShouldMatchSnapshot();

    [Theory]
    [InlineData("Stations.States.g.cs")]
    [InlineData("Stations.Operations.g.cs")]
    public void Waits(string hintName) =>
        Emitted.Files(Golden.Living, Emitted.Client with { Documentation = DocumentationLanguage.Both })
            .Single(file => file.Path == hintName).ShouldMatchSnapshot();

    [Theory]
    [MemberData(nameof(ServerFiles))]
    public void Server(string hintName) =>
        Emitted.Files(Golden.Model, Emitted.Server).Single(file => file.Path == hintName).ShouldMatchSnapshot();

    [Theory]
    [MemberData(nameof(SchemaFiles))]
    public void Schema(string path) =>
        Emitted.Files(Golden.Model, Emitted.Schema with { Documentation = DocumentationLanguage.Both })
            .Single(file => file.Path == path).ShouldMatchSnapshot();

    [Theory]
    [MemberData(nameof(ToolFiles))]
    public void Tools(string hintName) =>
        Emitted.Files(Golden.Model, Emitted.Tools with { Documentation = DocumentationLanguage.Both })
            .Single(file => file.Path == hintName).ShouldMatchSnapshot();

    [Theory]
    [MemberData(nameof(CliFiles))]
    public void Cli(string hintName) =>
        Emitted.Files(Golden.Model, Emitted.Cli).Single(file => file.Path == hintName).ShouldMatchSnapshot();

    [Fact]
    public void A_command_line_has_the_units_of_the_client() =>
        Emitted.Units(Golden.Model, Emitted.Client).ShouldBeSubsetOf(Emitted.Units(Golden.Model, Emitted.Cli));

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.1")]
    [InlineData("3.2")]
    public void OpenApi(string version)
    {
        OutputFile file = Emitted.Files(WithRoutes(Golden.Model), Emitted.OpenApi with
        {
            Documentation = DocumentationLanguage.Both,
            Choices = EquatableArray.Of(new OutputChoice("openapi-version", version)),
        }).ShouldHaveSingleItem();

        (file with { Path = $"{version}.{file.Path}" }).ShouldMatchSnapshot();
    }

    // In a spec, no two operations have the same route. Other flavours do not depend on that.
    private static ApiModel WithRoutes(ApiModel model) => model with
    {
        Groups = model.Groups.Select(group => group with
        {
            Operations = group.Operations.Select(one => one with { Route = $"/{one.Id}{one.Route}" }).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    private static IEnumerable<string> Names(EmitOptions options) =>
        Emitted.Files(Golden.Model, options).Select(file => file.Path);
}
