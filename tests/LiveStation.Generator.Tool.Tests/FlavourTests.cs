using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Tool.CommandLine;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>Flavours of one host. None is built in, so the tests pass a catalogue that contains some.</summary>
public sealed class FlavourTests
{
    private static readonly EquatableArray<Flavour> Catalog = EquatableArray.Of<Flavour>(
        new InventedFlavour("client", "A client.", FlavourHosts.Both),
        new InventedFlavour("routes", "Routes as text.", FlavourHosts.Tool),
        new InventedFlavour("pages", "Pages of documentation.", FlavourHosts.Tool),
        new InventedFlavour("inline", "Code inside others.", FlavourHosts.Compiler));

    [Fact]
    public void A_flavour_that_is_not_C_sharp_needs_no_namespace()
    {
        EmitOptions options = Parse("--flavour", "routes").Emit;

        options.Flavours.ShouldNotBeNull().ToString().ShouldBe("routes");
        options.Namespace.ShouldBe("");
    }

    [Theory]
    [InlineData("--namespace", "Ports")]
    [InlineData("--accessibility", "public")]
    [InlineData("--polyfills", "false")]
    public void An_option_of_C_sharp_is_refused_for_another_flavour(string option, string value) =>
        Should.Throw<UsageException>(() => Parse("--flavour", "routes", option, value)).Message
            .ShouldBe($"{option} has no effect on the flavour 'routes', which is not C#. Remove the option.");

    [Fact]
    public void The_language_of_documentation_is_refused_for_a_flavour_without_documentation()
    {
        Should.Throw<UsageException>(() => Parse("--flavour", "routes", "--documentation", "en")).Message.ShouldBe(
            "--documentation has no effect on the flavour 'routes', which has no documentation. Remove the option.");
        Parse("--flavour", "pages", "--documentation", "en").Emit.Documentation.ShouldBe(DocumentationLanguage.English);
    }

    [Fact]
    public void Several_flavours_are_written_to_one_folder()
    {
        EmitOptions options = Parse("--flavour", "routes,Client", "--namespace", "Ports", "--documentation", "ko").Emit;

        options.Flavours.ShouldNotBeNull().ToString().ShouldBe("routes+client");
        options.Namespace.ShouldBe("Ports");
    }

    [Fact]
    public void Flavours_that_both_contain_the_types_are_refused() =>
        Should.Throw<UsageException>(() => EmitArguments.Parse(
            ["--flavour", "client,server", "--namespace", "Ports", "--out", "x", "spec"])).Message.ShouldBe(
            "The flavours 'client' and 'server' both contain the types of the spec, so one folder cannot contain both. "
            + "Write each to a folder of its own.");

    [Fact]
    public void An_option_of_one_flavour_is_refused_for_another() =>
        Should.Throw<UsageException>(() => Parse("--flavour", "routes", "--pages-size", "small")).Message.ShouldBe(
            "--pages-size has no effect on the flavour 'routes'. Remove the option.");

    [Fact]
    public void An_option_of_one_flavour_has_one_of_its_values_and_is_in_the_help()
    {
        Parse("--flavour", "pages", "--pages-size", "SMALL").Emit.Choices.ShouldBe([new OutputChoice("pages-size", "small")]);
        Parse("--flavour", "pages").Emit.Choices.ShouldBeEmpty();
        Should.Throw<UsageException>(() => Parse("--flavour", "pages", "--pages-size", "smal")).Message.ShouldBe(
            "'smal' is not a valid value of --pages-size. Did you mean 'small'?");
        FlavourArgument.OptionsOf(Catalog).ShouldBe([
            new Option("--pages-size", "VALUE", "size of a page: large (default), small; only for pages")
            {
                Words = EquatableArray.Of("large", "small"),
            },
        ]);
        ToolRun.Of("emit", "--help").Output.ShouldContain(
            "version of OpenAPI: 3.1 (default), 3.0, 3.2; only for openapi", Case.Sensitive);
    }

    [Fact]
    public void A_flavour_that_the_compiler_writes_is_of_C_sharp() =>
        FlavourCatalog.All.Where(flavour => (flavour.Hosts & FlavourHosts.Compiler) != 0)
            .ShouldAllBe(flavour => flavour.Output == FileKind.CSharp);

    [Fact]
    public void A_flavour_of_the_compiler_is_reported_with_what_to_write_instead() =>
        Should.Throw<UsageException>(() => Parse("--flavour", "Inline", "--namespace", "Ports")).Message.ShouldBe(
            "Only a build can generate the flavour 'inline'. Reference the LiveStation.Generator package, and set "
            + "<LiveStationFlavour>inline</LiveStationFlavour> in the project.");

    [Fact]
    public void Help_lists_the_flavours_of_the_command_line_with_their_descriptions()
    {
        string[] lines = HelpText.FlavoursOf(Catalog).Split('\n');

        lines.Select(line => line.Trim()).ShouldBe([
            "client  A client. (default)",
            "routes  Routes as text.",
            "pages   Pages of documentation."]);
        string help = ToolRun.Of("emit", "--help").Output;
        foreach (string line in HelpText.FlavoursOf(FlavourCatalog.All).Split('\n'))
            help.ShouldContain(line);
    }

    [Fact]
    public void The_readme_lists_the_flavours_with_their_descriptions()
    {
        string[] readme = File.ReadAllLines(Path.Combine(
            DocsTests.Docs, "..", "LiveStation.Generator.Tool", "README.md"));

        readme.SkipWhile(line => line != "| flavour | output |").Skip(2).TakeWhile(line => line.StartsWith('|')).ShouldBe(
            OptionValues.Flavours(FlavourHosts.Tool).Select(word => $"| `{word.Text}` | {word.Value.Title} |"));
    }

    private static EmitArguments Parse(params string[] options) =>
        EmitArguments.Parse([.. options, "--out", "x", "spec"], Catalog);

    private sealed record InventedFlavour(string Name, string Meaning, FlavourHosts Writers) : Flavour(Name, Meaning, Writers)
    {
        internal override FileKind Output => Writers == FlavourHosts.Tool ? FileKind.Text : FileKind.CSharp;

        internal override bool HasDocumentation => Name is "client" or "pages";

        public override EquatableArray<OutputOption> Options => Name == "pages"
            ? EquatableArray.Of(new OutputOption("pages-size", "size of a page", EquatableArray.Of("large", "small")))
            : default;

        internal override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options) => default;
    }
}
