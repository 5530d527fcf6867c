namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>The sections of a file are determined even if the file cannot be read completely.</summary>
public sealed class SectionKeyTests
{
    [Theory]
    [InlineData("spec: 1\nservice:\n  name: A\ngroups: {}", "spec service groups")]
    [InlineData("{ \"spec\": 1, \"service\": { \"name\": \"A\" } }", "spec service")]
    [InlineData("service:\ngroups: {}", "service groups")]
    [InlineData("service: *head\ngroups: {}", "service groups")]
    [InlineData("service:\n\tname: A\ngroups: {}", "service groups")]
    [InlineData("groups: {}\nservice:\n  zones: { a: [\n  name: A", "groups service")]
    [InlineData("service: {\ngroups: {}\n", "service groups")]
    [InlineData("{ \"service\": { \"name\": ", "service")]
    [InlineData("{ \"spec\": 1, \"service\": [ }", "spec service")]
    [InlineData("types:\n  service: { a: [\n", "types")]
    [InlineData("", "")]
    [InlineData("- service", "")]
    public void They_are_listed(string text, string keys) => string.Join(" ", Spec.Read(text).SectionKeys).ShouldBe(keys);
}
