using System.Text;
using LiveStation.Package.Tests.Consuming;

namespace LiveStation.Package.Tests.Feed;

public sealed class PackageTests
{
    public static TheoryData<string> Ids => [.. BuiltPackage.Ids];

    [Fact]
    public void The_feed_holds_our_packages_and_no_other()
    {
        IEnumerable<string> expected = BuiltPackage.Ids.Select(id => $"{id}.{BuiltPackage.Version}.nupkg");

        Directory.GetFiles(Locations.Feed, "*.nupkg").Select(Path.GetFileName).ShouldBe(expected, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_package_has_an_id_a_description_tags_authors_and_a_licence(string id)
    {
        BuiltPackage package = BuiltPackage.Open(id);

        package.Text("id").ShouldBe(id);
        package.Text("license").ShouldBe("MIT");
        package.Text("authors").ShouldNotBeNullOrWhiteSpace();
        package.Text("description").ShouldNotBeNullOrWhiteSpace();
        package.Text("tags").ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_package_contains_a_readme_and_an_icon(string id)
    {
        BuiltPackage package = BuiltPackage.Open(id);

        package.Files.ShouldContain(package.Text("readme").ShouldNotBeNull());
        package.Files.ShouldContain("README.ko.md");
        package.Files.ShouldContain(package.Text("icon").ShouldNotBeNull());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_package_pins_an_exact_version_or_the_engine(string id)
    {
        string nuspec = BuiltPackage.Open(id).Nuspec.ToString();

        nuspec.ShouldNotContain("[");
        BuiltPackage.Open(id).Dependencies.ShouldNotContain(one => one.Contains("Engine", StringComparison.Ordinal));
        BuiltPackage.Open(id).Text("developmentDependency").ShouldBeNull();
    }

    [Theory]
    [InlineData("LiveStation.Runtime")]
    [InlineData("LiveStation.Client")]
    public void Libraries_are_there_for_every_framework_with_their_documentation(string id)
    {
        string[] names = [id + ".dll", id + ".xml", "ko/" + id + ".xml"];
        IEnumerable<string> expected = Frameworks.Folders.SelectMany(folder => names.Select(name => $"lib/{folder}/{name}"));

        BuiltPackage.Open(id).Under("lib").ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void The_client_depends_on_the_runtime_on_every_framework_and_on_nothing_else()
    {
        BuiltPackage.Open("LiveStation.Client").Dependencies.ShouldBe(
            Frameworks.Names.Select(name => $"{name}: LiveStation.Runtime {BuiltPackage.Version}"), ignoreOrder: true);
    }

    [Fact]
    public void The_package_for_asp_net_core_is_for_the_framework_whose_documents_it_fills()
    {
        BuiltPackage package = BuiltPackage.Open("LiveStation.AspNetCore");

        package.Under("lib").ShouldBe(["lib/net10.0/LiveStation.AspNetCore.dll", "lib/net10.0/LiveStation.AspNetCore.xml"]);
        package.Dependencies.Select(one => one.Substring(0, one.LastIndexOf(' ')))
            .ShouldBe(["net10.0: LiveStation.Runtime", "net10.0: Microsoft.AspNetCore.OpenApi"]);
    }

    [Fact]
    public void The_package_for_dependency_injection_needs_the_client_and_the_extensions_of_the_framework_alone()
    {
        string[] names =
        [
            "LiveStation.Client", "LiveStation.Runtime", "Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.Http",
        ];
        BuiltPackage package = BuiltPackage.Open("LiveStation.Extensions");

        package.Dependencies.Select(one => one.Substring(0, one.LastIndexOf(' ')))
            .ShouldBe(names.SelectMany(name => new[] { $"net10.0: {name}", $"net8.0: {name}" }), ignoreOrder: true);
        package.Under("buildTransitive").ShouldBe(["buildTransitive/LiveStation.Extensions.targets"]);
        package.Files.ShouldContain("ConfigurationSchema.json");
    }

    [Fact]
    public void The_emulator_is_a_library_that_needs_the_runtime_and_asp_net_core_alone()
    {
        BuiltPackage package = BuiltPackage.Open("LiveStation.Emulator");

        package.Under("lib").ShouldBe(["lib/net10.0/LiveStation.Emulator.dll", "lib/net10.0/LiveStation.Emulator.xml"]);
        package.Dependencies.ShouldBe([$"net10.0: LiveStation.Runtime {BuiltPackage.Version}"]);
        package.Elements("frameworkReference").Single().Attribute("name")!.Value.ShouldBe("Microsoft.AspNetCore.App");
    }

    // Not on the versions of other packages that this repository needs for Aspire.Hosting: other feeds have those that it names.
    [Fact]
    public void The_package_for_app_hosts_needs_the_emulator_and_aspire_alone()
    {
        BuiltPackage package = BuiltPackage.Open("LiveStation.Aspire.Hosting");

        package.Under("lib").ShouldBe(["lib/net10.0/LiveStation.Aspire.Hosting.dll", "lib/net10.0/LiveStation.Aspire.Hosting.xml"]);
        package.Dependencies.ShouldBe(["net10.0: Aspire.Hosting 13.6.5", $"net10.0: LiveStation.Emulator {BuiltPackage.Version}"]);
    }

    [Fact]
    public void The_package_for_tests_depends_on_no_test_framework()
    {
        string[] names = ["LiveStation.Runtime", "Microsoft.Extensions.TimeProvider.Testing"];

        BuiltPackage.Open("LiveStation.Testing").Dependencies.Select(one => one.Substring(0, one.LastIndexOf(' ')))
            .ShouldBe(names.SelectMany(name => new[] { $"net10.0: {name}", $"net8.0: {name}" }), ignoreOrder: true);
    }

    [Fact]
    public void On_later_frameworks_the_runtime_only_depends_on_what_they_lack_and_libraries_for_the_oldest_one_reference()
    {
        string[] packages = ["Microsoft.Bcl.AsyncInterfaces", "Microsoft.Bcl.TimeProvider"];
        IEnumerable<string> later = Frameworks.Names.Where(name => name != ".NETStandard2.0");
        IEnumerable<string> expected = later.SelectMany(
            name => packages.Select(package => $"{name}: {package}")).Append("net8.0: System.IO.Pipelines");

        BuiltPackage.Open("LiveStation.Runtime").Dependencies
            .Where(one => !one.StartsWith(".NETStandard2.0: ", StringComparison.Ordinal))
            .Select(one => one.Substring(0, one.LastIndexOf(' ')))
            .ShouldBe(expected, ignoreOrder: true);
    }

    [Theory]
    [InlineData("LiveStation.Generator")]
    [InlineData("LiveStation.Generator.Tool")]
    public void Third_party_code_is_packed_with_its_licence(string id)
    {
        BuiltPackage package = BuiltPackage.Open(id);

        package.Files.ShouldContain(file => file.EndsWith("/YamlDotNet.dll", StringComparison.Ordinal));
        Encoding.UTF8.GetString(package.Read("THIRD-PARTY-NOTICES.txt"))
            .ShouldContain("Copyright (c) Antoine Aubry and contributors");
    }

    [Theory]
    [InlineData("src/LiveStation.Runtime")]
    [InlineData("src/LiveStation.Client")]
    [InlineData("src/LiveStation.Extensions")]
    public async Task The_public_surface_is_compared_with_that_of_later_frameworks_when_a_library_is_packed(string project)
    {
        (int exit, string output) = await Dotnet.RunAsync(Locations.Repository, new Dictionary<string, string>(),
            "dotnet", "msbuild", project, "-getProperty:EnablePackageValidation");

        exit.ShouldBe(0, output);
        output.Trim().ShouldBe("true");
    }

    [Theory]
    [InlineData("LiveStation.Generator.Tool", "LiveStation.Generator.Engine.dll", "YamlDotNet.dll")]
    [InlineData("LiveStation.Cli", "LiveStation.Client.dll", "LiveStation.Emulator.dll", "LiveStation.Runtime.dll")]
    public void Tools_are_dotnet_tools_that_contain_all_they_need(string id, params string[] assemblies)
    {
        BuiltPackage package = BuiltPackage.Open(id);

        package.Elements("packageType").Single().Attribute("name")!.Value.ShouldBe("DotnetTool");
        package.Dependencies.ShouldBeEmpty();
        foreach (string assembly in assemblies)
            package.Files.ShouldContain("tools/net10.0/any/" + assembly);
    }
}
