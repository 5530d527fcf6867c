using System.Text.Json;
using System.Xml.Linq;
using LiveStation.Extensions.Settings;
using LiveStation.Tests.Shared;

namespace LiveStation.Extensions.Tests.Settings;

/// <summary>The schema of appsettings.json agrees with the options.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Section = JsonDocument
        .Parse(Repository.Read("src/LiveStation.Extensions/ConfigurationSchema.json")).RootElement
        .GetProperty("properties").GetProperty("LiveStation");

    public static TheoryData<string> Paths => [.. OptionKeys.All.Select(key => key.Path)];

    [Fact]
    public void The_schema_has_each_key_and_no_other() =>
        Leaves(Section, "").ShouldBe(OptionKeys.All.Select(key => key.Path), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_default_of_the_schema_is_that_of_the_option(string path)
    {
        object? value = ValueOf(new LiveStationOptions(), path);

        JsonElement property = Property(path);
        if (!property.TryGetProperty("default", out JsonElement given))
            (value is null or Secret).ShouldBeTrue(path);
        else if (value is TimeSpan duration)
            TimeSpan.Parse(given.GetString()!, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(duration);
        else
            given.ToString().ShouldBe(value!.ToString());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_schema_accepts_its_own_default(string path)
    {
        if (Property(path).TryGetProperty("default", out JsonElement given))
            OptionKeys.All.Single(key => key.Path == path).TrySet(new LiveStationOptions(), given.ToString()).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_description_is_the_summary_of_the_option(string path) =>
        Property(path).GetProperty("description").GetString().ShouldBe(SummaryOf(path));

    [Fact]
    public void The_values_of_an_enum_are_listed() => Property("Language").GetProperty("enum").EnumerateArray()
        .Select(value => value.GetString()).ShouldBe(Enum.GetNames<ApiLanguage>());

    private static IEnumerable<string> Leaves(JsonElement element, string prefix) =>
        element.GetProperty("properties").EnumerateObject().SelectMany(property =>
            property.Value.TryGetProperty("properties", out _)
                ? Leaves(property.Value, prefix + property.Name + ":")
                : [prefix + property.Name]);

    private static JsonElement Property(string path) => path.Split(':')
        .Aggregate(Section, (element, name) => element.GetProperty("properties").GetProperty(name));

    private static object? ValueOf(object options, string path) => path.Split(':')
        .Aggregate(options, (owner, name) => owner.GetType().GetProperty(name)!.GetValue(owner)!);

    private static string SummaryOf(string path)
    {
        bool isOfRuntime = path.StartsWith("Retry:", StringComparison.Ordinal);
        string assembly = isOfRuntime ? "LiveStation.Runtime" : "LiveStation.Extensions";
        string member = isOfRuntime
            ? "P:LiveStation.Runtime.RetryOptions." + path["Retry:".Length..]
            : "P:LiveStation.Extensions.LiveStationOptions." + path;
        XDocument documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml"));
        string text = documentation.Descendants("member").Single(one => one.Attribute("name")!.Value == member).Element("summary")!.Value;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
