// The whole build as targets: dotnet tool restore && dotnet cake --target=Ci
//
//   Restore      packages of the solution
//   Build        the solution
//   Test         every test project of the solution
//   EditorTest   the schema of specs, through the tools that editors use; needs Node.js with npm
//   FlavourTest  the outputs of the flavours, through linters, generators of code, a proxy and a browser; needs Node.js with npm
//   AspireTest   Live Station in app hosts of Aspire, with the orchestrator of Aspire; needs packages of 310 MB
//   ProofTest    the long tests of the emulator with all their rounds, such as 100 kills amid writes
//   Tour         the tour of the README against the emulator
//   Flavours     the outputs of all flavours and of the shipped templates for the spec, into artifacts/flavours
//   Docs         the reference of Live Station as a website, into artifacts/docs
//   Pack         the packages, into artifacts/package/release
//   PackageTest  the packages, taken by projects that know nothing of this folder
//   AllPackageTest  the same, with the tests that take minutes
//   Ci           all of it, except what takes minutes (AllPackageTest, ProofTest)
//
// --configuration sets what Build, Test and Tour use (Debug unless said). Packages are always Release: what is tested as a
// package is what would be published.

const string Solution = "LiveStation.Generated.sln";
const string EditorTests = "tests/LiveStation.Editor.Tests/LiveStation.Editor.Tests.csproj";
const string FlavourTests = "tests/LiveStation.Flavours.Tools.Tests/LiveStation.Flavours.Tools.Tests.csproj";
const string AspireTests = "tests/LiveStation.Aspire.Hosting.Tests/LiveStation.Aspire.Hosting.Tests.csproj";
const string EmulatorTests = "tests/LiveStation.Emulator.Tests/LiveStation.Emulator.Tests.csproj";
const string PackageTests = "tests/LiveStation.Package.Tests/LiveStation.Package.Tests.csproj";
const string Tool = "generator/LiveStation.Generator.Tool/LiveStation.Generator.Tool.csproj";
const string PackageConfiguration = "Release";

string target = Argument("target", "Test");
string configuration = Argument("configuration", "Debug");

// The same variable moves everything that is built (Directory.Build.props).
ConvertableDirectoryPath artifacts = Directory(EnvironmentVariable("ArtifactsPath") ?? "artifacts");
DirectoryPath packages = artifacts + Directory("package/release");

string[] packed =
[
    "src/LiveStation.Runtime/LiveStation.Runtime.csproj",
    "src/LiveStation.Client/LiveStation.Client.csproj",
    "src/LiveStation.Extensions/LiveStation.Extensions.csproj",
    "src/LiveStation.AspNetCore/LiveStation.AspNetCore.csproj",
    "src/LiveStation.CommandLine/LiveStation.CommandLine.csproj",
    "src/LiveStation.Mcp/LiveStation.Mcp.csproj",
    "src/LiveStation.Emulator/LiveStation.Emulator.csproj",
    "src/LiveStation.Testing/LiveStation.Testing.csproj",
    "src/LiveStation.Aspire.Hosting/LiveStation.Aspire.Hosting.csproj",
    "generator/LiveStation.Generator/LiveStation.Generator.csproj",
    Tool,
    "src/LiveStation.Cli/LiveStation.Cli.csproj",
];

// Every call goes through this: no warning passes, and one line a project is enough to read.
DotNetMSBuildSettings Strict() => new DotNetMSBuildSettings
{
    TreatAllWarningsAs = MSBuildTreatAllWarningsAs.Error,
    NoLogo = true,
};

Task("Restore").Does(() => DotNetRestore(Solution, new DotNetRestoreSettings
{
    MSBuildSettings = Strict(),
    Verbosity = DotNetVerbosity.Minimal,
}));

Task("Build").IsDependentOn("Restore").Does(() => DotNetBuild(Solution, new DotNetBuildSettings
{
    Configuration = configuration,
    NoRestore = true,
    MSBuildSettings = Strict(),
    Verbosity = DotNetVerbosity.Minimal,
}));

Task("Test").IsDependentOn("Build").Does(() => DotNetTest(Solution, new DotNetTestSettings
{
    Configuration = configuration,
    NoBuild = true,
    Verbosity = DotNetVerbosity.Minimal,
}));

Task("EditorTest").Does(() => TestAlone(EditorTests));

Task("FlavourTest").Does(() => TestAlone(FlavourTests));

Task("AspireTest").Does(() => TestAlone(AspireTests));

// The other targets run fewer rounds.
Task("ProofTest").Does(() => DotNetTest(EmulatorTests, new DotNetTestSettings
{
    Configuration = configuration,
    EnvironmentVariables = new Dictionary<string, string> { ["LIVESTATION_ALL_ROUNDS"] = "1" },
    Filter = "FullyQualifiedName~.Proof.",
    Verbosity = DotNetVerbosity.Minimal,
}));

Task("Tour").IsDependentOn("Build").Does(() => DotNetRun("src/LiveStation.Cli", "tour", new DotNetRunSettings
{
    Configuration = configuration,
    NoBuild = true,
}));

Task("Docs").IsDependentOn("Build").Does(() => DotNetRun(
    Tool,
    $"emit --flavour docs --documentation both --out {artifacts + Directory("docs")} spec",
    new DotNetRunSettings { Configuration = configuration, NoBuild = true }));

// A flavour of C# has a namespace, which another flavour refuses.
string[] codeFlavours = ["client", "server", "cli", "mcp"];
string[] textFlavours = ["http", "docs", "schema"];

Task("Flavours").Does(() =>
{
    CleanDirectory(artifacts + Directory("flavours"));
    DotNetBuild(Tool, new DotNetBuildSettings
    {
        Configuration = configuration, MSBuildSettings = Strict(), Verbosity = DotNetVerbosity.Minimal,
    });
    foreach (string flavour in codeFlavours)
        Emit(flavour, flavour, "--namespace LiveStation.Flavours --documentation both");
    foreach (string flavour in textFlavours)
        Emit(flavour, flavour, "--documentation both");
    foreach (string version in new[] { "3.0", "3.1", "3.2" })
    {
        foreach (string format in new[] { "yaml", "json" })
            Emit("openapi", $"openapi/{version}/{format}", $"--openapi-version {version} --openapi-format {format}");
    }
    foreach (DirectoryPath template in GetSubDirectories("generator/templates"))
        Write(template.GetDirectoryName(), $"render --template {template}");
});

void Emit(string flavour, string folder, string options) => Write(folder, $"emit --flavour {flavour} {options}");

void Write(string folder, string command) => DotNetExecute(
    artifacts + File($"bin/LiveStation.Generator.Tool/{configuration.ToLowerInvariant()}/LiveStation.Generator.Tool.dll"),
    $"{command} --out {artifacts + Directory($"flavours/{folder}")} spec");

Task("Pack").Does(() =>
{
    // A package of an earlier version would be one more that the package tests have to choose from.
    CleanDirectory(packages);
    // Its assemblies are part of the generator's package. A reference would run the other way round.
    DotNetBuild("generator/LiveStation.Generator.TemplateHost/LiveStation.Generator.TemplateHost.csproj", new DotNetBuildSettings
    {
        Configuration = PackageConfiguration,
        MSBuildSettings = Strict(),
        Verbosity = DotNetVerbosity.Minimal,
    });
    foreach (string project in packed)
    {
        DotNetPack(project, new DotNetPackSettings
        {
            Configuration = PackageConfiguration,
            OutputDirectory = packages,
            MSBuildSettings = Strict(),
            Verbosity = DotNetVerbosity.Minimal,
        });
    }
});

Task("PackageTest").IsDependentOn("Pack").Does(() => TestAlone(PackageTests, "Rounds!=All"));

Task("AllPackageTest").IsDependentOn("Pack").Does(() => TestAlone(PackageTests));

// A test project outside the solution, which nothing has built yet.
void TestAlone(string project, string filter = null) => DotNetTest(project, new DotNetTestSettings
{
    Configuration = configuration,
    Filter = filter,
    Verbosity = DotNetVerbosity.Minimal,
});

Task("Ci").IsDependentOn("Test").IsDependentOn("Tour").IsDependentOn("EditorTest").IsDependentOn("Flavours").IsDependentOn("FlavourTest").IsDependentOn("AspireTest").IsDependentOn("PackageTest");

RunTarget(target);
