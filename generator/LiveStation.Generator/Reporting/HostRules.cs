using LiveStation.Generator.Engine.Diagnostics;
using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Reporting;

/// <summary>Mistakes in how a project brings its spec and its choices. LSG0110–LSG0139.</summary>
internal static class HostRules
{
    /// <summary>A C# version that cannot read the generated code.</summary>
    public static readonly DiagnosticRule LanguageTooOld = new(
        "LSG0110", "C# version too old", "Generated code needs C# 11 or later, and this project is compiled as C# {0}. "
        + "Set <LangVersion>11</LangVersion> or higher.", Error);

    /// <summary>A compiler that cannot load the generator; told by the build targets, as nothing else runs.</summary>
    public static readonly DiagnosticRule CompilerTooOld = new(
        "LSG0111", "Compiler too old", "LiveStation.Generator needs the C# compiler of .NET SDK 8.0.100 or later, and "
        + "this build uses '{0}'. Update the SDK or Visual Studio.", Error);

    /// <summary>A project without a spec.</summary>
    public static readonly DiagnosticRule NoSpec = new(
        "LSG0112", "No spec", "There is no spec to generate from. Add <LiveStationSpec Include=\"spec/*.yaml\" /> to "
        + "an ItemGroup of the project.", Warning);

    /// <summary>Two files that would be told apart by their path only.</summary>
    public static readonly DiagnosticRule SameSpecName = new(
        "LSG0113", "Two spec files of one name", "Another spec file is called '{0}' too, so this one is left out. "
        + "Give one of them a LiveStationSpecName of its own.", Error);

    /// <summary>A file that is listed and cannot be read.</summary>
    public static readonly DiagnosticRule Unreadable = new(
        "LSG0114", "Spec file cannot be read", "The spec file '{0}' cannot be read: it is not there, or not text in UTF-8.", Error);

    /// <summary>A namespace that C# cannot say.</summary>
    public static readonly DiagnosticRule BadNamespace = new(
        "LSG0115", "Not a namespace", "LiveStationNamespace is '{0}', which C# cannot say. Write names that are no "
        + "keywords, with dots between them, such as '{1}'.", Error);

    /// <summary>An accessibility that does not exist.</summary>
    public static readonly DiagnosticRule BadAccessibility = new(
        "LSG0116", "Unknown accessibility", "LiveStationAccessibility is '{0}'. {1} It can be: {2}.", Error);

    /// <summary>A documentation language that does not exist.</summary>
    public static readonly DiagnosticRule BadDocumentation = new(
        "LSG0117", "Unknown documentation language", "LiveStationDocumentation is '{0}'. {1} It can be: {2}.", Error);

    /// <summary>A flavour that does not exist.</summary>
    public static readonly DiagnosticRule BadFlavour = new(
        "LSG0118", "Unknown flavour", "LiveStationFlavour is '{0}'. {1} It can be: {2}.", Error);

    /// <summary>Neither yes nor no to the packaged spec; told by the build targets, which decide about it.</summary>
    public static readonly DiagnosticRule BadPackagedSpec = new(
        "LSG0119", "Not true or false", "LiveStationPackagedSpec is '{0}'. It can be: true, false.", Error);

    /// <summary>Neither yes nor no to polyfills.</summary>
    public static readonly DiagnosticRule BadPolyfills = new(
        "LSG0120", "Unknown choice of polyfills", "LiveStationPolyfills is '{0}'. {1} It can be: {2}.", Error);

    /// <summary>A choice of something that the spec does not have.</summary>
    public static readonly DiagnosticRule UnknownOperation = new(
        "LSG0121", "Unknown operation chosen", "LiveStationOperations names '{0}', which is no operation, callback or "
        + "group of the spec. {1}", Error);

    /// <summary>A name of an API that no namespace can have.</summary>
    public static readonly DiagnosticRule BadApi = new(
        "LSG0122", "Not a name for an API", "LiveStationSpecApi is '{0}', which C# cannot say as a part of a namespace. "
        + "Write names that are no keywords, with dots between them.", Error);

    /// <summary>The same client from two packages.</summary>
    public static readonly DiagnosticRule ReadyClientToo = new(
        "LSG0123", "The same client twice", "This project references LiveStation.Client and generates the same client "
        + "again. Remove one of the two packages; for a spec of your own alone, set LiveStationPackagedSpec to false.", Warning);

    /// <summary>A name of an API that something else in the same namespace has.</summary>
    public static readonly DiagnosticRule ApiNameTaken = new(
        "LSG0124", "Name of an API taken", "LiveStationSpecApi is '{0}', which {1}. Choose another name.", Error);

    /// <summary>A file that is there twice.</summary>
    public static readonly DiagnosticRule SpecCopied = new(
        "LSG0125", "Copy of a spec file", "The spec file '{0}' is a copy of '{1}' and is left out. Delete the copies, or leave "
        + "them out of the item: <LiveStationSpec Include=\"…\" Exclude=\"{2}\" />.", Error);

    /// <summary>A flavour that only the command line can write.</summary>
    public static readonly DiagnosticRule FlavourOfTool = new(
        "LSG0126", "Flavour of the command line", "LiveStationFlavour is '{0}', which a build cannot generate. Remove the "
        + "property, and run: livestation-gen emit --flavour {0} --out <folder> <spec files>.", Error);

    /// <summary>A spec file that a target adds too late; reported by the build targets, which list the files.</summary>
    public static readonly DiagnosticRule SpecAddedLate = new(
        "LSG0130", "Spec file added too late", "The spec file '{0}' was added after the spec files were listed, so the "
        + "output lacks it. Add it in a target with BeforeTargets=\"ListLiveStationSpec\".", Error);

    /// <summary>A library whose users do not get the runtime; reported by the build targets.</summary>
    public static readonly DiagnosticRule RuntimeWithheld = new(
        "LSG0131", "Users of the library lack the runtime", "The reference to LiveStation.Generator has "
        + "{0}, so programs that use this library lack LiveStation.Runtime and fail with FileNotFoundException. "
        + "Remove that attribute, or reference LiveStation.Runtime too, without it.", Warning);

    /// <summary>A project that does not take the runtime itself; reported by the build targets.</summary>
    public static readonly DiagnosticRule RuntimeLeftOut = new(
        "LSG0132", "The project lacks the runtime", "The reference to LiveStation.Generator has {0}, so the project "
        + "lacks LiveStation.Runtime, which generated code calls. {1}", Error);

    /// <summary>A project in another language; reported by the build targets, as no generator runs there.</summary>
    public static readonly DiagnosticRule NotCSharp = new(
        "LSG0133", "Not a C# project", "LiveStation.Generator writes C#, and the language of this project is {0}, so "
        + "nothing is generated. Reference the package LiveStation.Client, or a C# project that generates the client.", Warning);

    /// <summary>All of them, by id.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        LanguageTooOld, CompilerTooOld, NoSpec, SameSpecName, Unreadable, BadNamespace, BadAccessibility,
        BadDocumentation, BadFlavour, BadPackagedSpec, BadPolyfills, UnknownOperation, BadApi, ReadyClientToo, ApiNameTaken,
        SpecCopied, FlavourOfTool, SpecAddedLate, RuntimeWithheld, RuntimeLeftOut, NotCSharp,
    ];
}
