using System.Text;
using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Robustness;

/// <summary>The generator handles any content of a spec file. Every run asserts that no exception was thrown.</summary>
public sealed class RandomTextTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Random_bytes_are_reported_and_never_cause_an_exception(int seed)
    {
        byte[] bytes = new byte[2000];
        new Random(seed).NextBytes(bytes);

        GeneratorRun.Of(SpecProject.With(("spec/a.yaml", Encoding.UTF8.GetString(bytes)))).Diagnostics.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Random_bytes_inside_a_spec_leave_the_compiler_alone(int seed)
    {
        var random = new Random(seed);
        GeneratorRun run = GeneratorRun.Of(Bakery.Project.Edit(Bakery.BreadsFile, text =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            for (int i = 0; i < 5; i++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            return Encoding.UTF8.GetString(bytes);
        }));

        run.Files.Keys.ShouldContain("Bakery.Service.g.cs");
    }
}
