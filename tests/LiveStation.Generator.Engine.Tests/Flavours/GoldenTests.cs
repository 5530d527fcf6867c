using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class GoldenTests
{
    public static TheoryData<string> ClientFiles { get; } =
        new(Emitted.Files(Golden.Model).Select(file => file.HintName).Where(name => !name.Contains("Polyfills")));

    public static TheoryData<string> ServerFiles { get; } =
        new(Emitted.Files(Golden.Model, Emitted.Server).Select(file => file.HintName).Where(name => name.Contains(".Server.")));

    [Theory]
    [MemberData(nameof(ClientFiles))]
    public void Client(string hintName) =>
        Emitted.Files(Golden.Model, Emitted.Client with { Documentation = DocumentationLanguage.Both })
            .Single(file => file.HintName == hintName).ShouldMatchSnapshot();

    [Theory]
    [MemberData(nameof(ServerFiles))]
    public void Server(string hintName) =>
        Emitted.Files(Golden.Model, Emitted.Server).Single(file => file.HintName == hintName).ShouldMatchSnapshot();
}
