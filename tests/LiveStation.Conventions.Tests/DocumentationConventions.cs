using System.Xml.Linq;

namespace LiveStation.Conventions.Tests;

public sealed class DocumentationConventions
{
    private static readonly IReadOnlyDictionary<string, XElement> Members = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "LiveStation.Client.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_member_of_the_spec_is_documented_in_both_languages()
    {
        foreach ((string name, XElement member) in Described())
        {
            string summary = member.Element("summary").ShouldNotBeNull(name).Value;
            summary.Any(char.IsAsciiLetter).ShouldBeTrue($"{name} has no English summary: {summary}");
            summary.Any(c => c is >= '가' and <= '힣').ShouldBeTrue($"{name} has no Korean summary: {summary}");
        }
    }

    [Fact]
    public void Every_operation_tells_its_parameters_its_result_its_exceptions_and_the_vendors_page()
    {
        foreach (XElement member in Operations())
        {
            member.Elements("param").ShouldNotBeEmpty();
            member.Elements("param").ShouldAllBe(parameter => parameter.Value.Length > 3);
            member.Element("returns").ShouldNotBeNull().Value.ShouldNotBeEmpty();
            member.Elements("exception").Select(exception => exception.Attribute("cref")!.Value.Split('.').Last()).ShouldBe(
                ["ApiErrorException", "ApiFormatException", "ApiConnectionException", "ArgumentException", "OperationCanceledException"],
                ignoreOrder: true);
            member.Descendants().Attributes("href").ShouldContain(href => href.Value.StartsWith("https://api.ncloud-docs.com/docs/", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<XElement> Operations() =>
        Members.Where(member => Subjects.GroupInterfaces.Any(group => member.Key.StartsWith($"M:{group.FullName}.", StringComparison.Ordinal)))
            .Select(member => member.Value);

    // Types, properties and words that come from the spec; helpers that the compiler hides are not read by users.
    private static IEnumerable<(string Name, XElement Member)> Described()
    {
        string[] owners =
        [
            .. Subjects.Spec.Groups.SelectMany(group => group.Types).Select(type => type.Name),
            .. Subjects.Spec.Groups.SelectMany(group => group.Enums).Select(one => one.Name),
        ];
        IEnumerable<string> names = owners.Select(owner => $"T:LiveStation.{owner}")
            .Concat(Subjects.Spec.Groups.SelectMany(group => group.Types).SelectMany(type => type.Fields.Select(field => $"P:LiveStation.{type.Name}.{field.Name}")))
            .Concat(Subjects.Spec.Groups.SelectMany(group => group.Enums).SelectMany(one => one.Values.Select(value => $"F:LiveStation.{one.Name}.{value.Name}")));
        return names.Select(name => (name, Members.TryGetValue(name, out XElement? member)
            ? member : throw new InvalidOperationException($"{name} has no documentation.")));
    }
}
