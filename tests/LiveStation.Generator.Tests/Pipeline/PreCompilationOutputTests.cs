using System.Reflection;
using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Tests.Compile;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Emit;

namespace LiveStation.Generator.Tests.Pipeline;

/// <summary>Only a compiler whose members have the known signatures has an output that other generators see.</summary>
public sealed class PreCompilationOutputTests
{
    private const string Register =
        "public void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> files, Action<Context, T> action) { }";

    private const string Context =
        "struct Context { public void AddSource(string name, SourceText text) { } public CancellationToken CancellationToken => default; }";

    [Fact]
    public void The_oldest_supported_compiler_does_not_have_the_output() => PreCompilationOutput.OfCompiler.ShouldBeNull();

    [Theory]
    [InlineData("true")]
    [InlineData("False")]
    public void Without_the_output_the_property_has_no_effect(string value)
    {
        GeneratorRun run = GeneratorRun.Of(Bakery.Project.Set("LiveStationVisibleToGenerators", value));

        run.Diagnostics.ShouldBeEmpty();
        run.Files.ShouldBe(GeneratorRun.Of(Bakery.Project).Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("public void RegisterPreCompilationSourceOutput<T>(IncrementalValueProvider<T> file, Action<Context, T> action) { }")]
    [InlineData("public void RegisterPreCompilationSourceOutput(string name) { }")]
    public void A_method_with_the_known_signature_is_found_among_overloads(string other) =>
        PreCompilationOutput.In(Compiled(other + Register, Context)).ShouldNotBeNull();

    [Theory]
    [InlineData("RegisterPreCompilationSourceOutput", "RegisterEarlyOutput")]
    [InlineData("public void", "internal void")]
    [InlineData("public void", "public static void")]
    [InlineData("void RegisterPreCompilationSourceOutput<T>(", "int RegisterPreCompilationSourceOutput<T>(", "{ }", "=> 0;")]
    [InlineData("Output<T>(", "Output<T>(", "{ }", "where T : struct { }")]
    [InlineData("Output<T>(", "Output<T>(", "{ }", "where T : IDisposable { }")]
    [InlineData("Output<T>(", "Output<T, TOther>(")]
    [InlineData("Output<T>(", "Output(", "<T>", "<string>", ", T>", ", string>")]
    [InlineData("IncrementalValuesProvider<T>", "IncrementalValueProvider<T>")]
    [InlineData("Action<Context, T> action", "Action<Context, T> action, string extension = \"\"")]
    [InlineData("Action<Context, T>", "Action<T, Context>")]
    [InlineData("Action<Context, T>", "Action<Context, T, CancellationToken>")]
    [InlineData("Action<Context, T>", "Action<Context?, T>")]
    [InlineData("Action<Context, T>", "Action<Context>")]
    [InlineData("Action<Context, T>", "Func<Context, T>")]
    public void A_compiler_whose_method_differs_is_treated_like_one_without_it(params string[] changes) =>
        PreCompilationOutput.In(Compiled(Changed(Register, changes), Context)).ShouldBeNull();

    [Theory]
    [InlineData("struct", "class")]
    [InlineData("AddSource", "AddFile")]
    [InlineData("SourceText text", "string text")]
    [InlineData("string name, SourceText text", "SourceText text, string name")]
    [InlineData("public void", "public static void")]
    [InlineData("public void", "internal void")]
    [InlineData("void", "int", "{ }", "=> 0;")]
    [InlineData("CancellationToken CancellationToken", "CancellationToken Cancellation")]
    [InlineData("CancellationToken CancellationToken", "bool CancellationToken")]
    [InlineData("public CancellationToken", "public static CancellationToken")]
    [InlineData("public CancellationToken", "internal CancellationToken")]
    public void A_compiler_whose_context_differs_is_treated_like_one_without_the_method(params string[] changes) =>
        PreCompilationOutput.In(Compiled(Register, Changed(Context, changes))).ShouldBeNull();

    private static string Changed(string code, string[] changes)
    {
        foreach (string[] change in changes.Chunk(2))
        {
            code.ShouldContain(change[0]);
            code = code.Replace(change[0], change[1], StringComparison.Ordinal);
        }
        return code;
    }

    private static Type Compiled(string register, string context)
    {
        SpecProject project = new SpecProject().OnServer() with
        {
            Sources =
            [
                "using System; using System.Threading; using Microsoft.CodeAnalysis; using Microsoft.CodeAnalysis.Text;"
                + $"public struct Initialization {{ {register} }} public {context}",
            ],
        };
        using var stream = new MemoryStream();
        EmitResult result = project.Compile().Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        result.Success.ShouldBeTrue(string.Join("\n", result.Diagnostics));
        return Assembly.Load(stream.ToArray()).GetType("Initialization")!;
    }
}
